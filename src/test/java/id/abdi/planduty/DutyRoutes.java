package id.abdi.planduty;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One of the section without a plan, and one whom a letter exempts from it. */
@Component
class DutyRoutes implements RouteSamples {
    private final KeepExemptions keep;

    DutyRoutes(KeepExemptions keep) {
        this.keep = keep;
    }

    private Ask exempted(Cast cast) {
        Person person = cast.another();
        UUID id = Uuid7.next();
        keep.by(
                cast.personnel(),
                id,
                person.id(),
                new KeepExemptions.Input(
                        Why.SUSPENDED, TestClock.TODAY, TestClock.TODAY.plusMonths(1), "800/7/CONTOH"));
        return Ask.at("exemption", id).about(person);
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /plans/missing", Ask::plain),
                Sample.of(
                        "GET /plans/missing",
                        "of the agency",
                        () -> Ask.plain().with("unit", cast.agency().code())),
                Sample.of("POST /plans/missing/{nip}/draft", () -> Ask.plain().about(cast.another())),
                Sample.of(
                        "POST /plans/exemptions",
                        () -> Ask.plain()
                                .with("nip", cast.another().nip().value())
                                .with("why", Why.SUSPENDED)
                                .with("from", TestClock.TODAY)
                                .with("to", TestClock.TODAY.plusMonths(1))
                                .with("letter", "800/7/CONTOH")),
                Sample.of("GET /plans/exemptions/{exemption}", () -> exempted(cast)),
                Sample.of(
                        "POST /plans/exemptions/{exemption}/end",
                        () -> exempted(cast).with("reason", "Contoh alasan")));
    }
}
