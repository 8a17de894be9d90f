package id.abdi.assessor;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** A letter that gives the assessment of one of the section to another. */
@Component
class DelegationRoutes implements RouteSamples {
    private final GivenDelegations given;

    DelegationRoutes(GivenDelegations given) {
        this.given = given;
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of(
                        "POST /plans/delegations",
                        () -> Ask.plain()
                                .with("subject", cast.another().nip().value())
                                .with("delegate", cast.another().nip().value())
                                .with("from", TestClock.TODAY)
                                .with("to", TestClock.TODAY.plusMonths(1))
                                .with("letter", GivenDelegations.LETTER)),
                Sample.of(
                        "POST /plans/delegations/{delegation}/end",
                        () -> Ask.at(
                                        "delegation",
                                        given.of(cast.agencyHead(), cast.another(), cast.another())
                                                .id())
                                .with("reason", "Contoh alasan")));
    }
}
