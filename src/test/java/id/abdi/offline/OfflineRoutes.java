package id.abdi.offline;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import java.util.List;
import org.springframework.stereotype.Component;

/** The worker and the shell are everybody's; who is signed in is told to whoever is. */
@Component
class OfflineRoutes implements RouteSamples {
    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /sw.js", Ask::plain),
                Sample.of("GET /offline", Ask::plain),
                Sample.own("GET /outbox", asker -> Ask.plain()));
    }
}
