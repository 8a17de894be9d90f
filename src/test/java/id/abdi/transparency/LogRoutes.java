package id.abdi.transparency;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import java.util.List;
import org.springframework.stereotype.Component;

/** A sealed report on a person by the superior. */
@Component
class LogRoutes implements RouteSamples {
    private final SealedReports reports;

    LogRoutes(SealedReports reports) {
        this.reports = reports;
    }

    private Ask proof(Cast cast) {
        return Ask.plain().with("leaf", reports.on(cast.head(), cast.another()).leafHash());
    }

    private Ask sealed(Cast cast) {
        reports.on(cast.head(), cast.another());
        return Ask.plain();
    }

    private Ask receipt(Cast cast) {
        Person person = cast.another();
        return Ask.at("leaf", reports.on(cast.head(), person).leaf()).about(person);
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /log/checkpoint", () -> sealed(cast)),
                Sample.of("GET /api/v1/log/checkpoint", () -> sealed(cast)),
                Sample.of(
                        "GET /log/check/{leaf}",
                        () -> Ask.at(
                                "leaf", reports.on(cast.head(), cast.another()).leafHash())),
                Sample.of("GET /log/proof", () -> proof(cast)),
                Sample.of("GET /api/v1/log/proof", () -> proof(cast)),
                Sample.of("GET /receipts/{leaf}", () -> receipt(cast)),
                Sample.of("GET /api/v1/receipts/{leaf}", () -> receipt(cast)));
    }
}
