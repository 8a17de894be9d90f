package id.abdi.oversight;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has reported below the person's head. */
@Component
class OversightRoutes implements RouteSamples {
    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /heads", Ask::plain),
                Sample.of(
                        "GET /heads",
                        "below the head",
                        () -> Ask.plain().with("head", cast.head().nip().value())));
    }
}
