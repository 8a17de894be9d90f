package id.abdi.witness;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import java.util.List;
import org.springframework.stereotype.Component;

/** A log without entries yet, which may be confirmed again and again. */
@Component
class WitnessRoutes implements RouteSamples {
    @Override
    public List<Sample> of(Cast cast) {
        return List.of(Sample.of(
                "POST /api/v1/witness/add-checkpoint", () -> Ask.plain().raw(OtherLog.request(0, 0, 0))));
    }
}
