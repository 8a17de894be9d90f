package id.abdi.web;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import java.util.List;
import org.springframework.stereotype.Component;

/** What belongs to nobody: a static file, the language. */
@Component
class WebRoutes implements RouteSamples {
    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of(
                        "GET /assets/{hash}/{module}/{file}",
                        () -> Ask.at("hash", "0").and("module", "web").and("file", "style.css")),
                Sample.own("POST /language", asker -> Ask.plain().with("lang", "en")));
    }
}
