package id.abdi.attendance;

import id.abdi.fixture.Ask;
import id.abdi.fixture.Cast;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.RouteSamples;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leave of one of the section. */
@Component
class LeaveRoutes implements RouteSamples {
    private static final LocalDate FIRST = TestClock.TODAY.plusDays(5);
    private static final LocalDate LAST = TestClock.TODAY.plusDays(9);

    private final LeaveHistory history;

    LeaveRoutes(LeaveHistory history) {
        this.history = history;
    }

    private Ask recorded(Cast cast) {
        Person person = cast.another();
        LeaveId id = LeaveId.fresh();
        history.record(
                List.of(new Leave(id, person.id(), DutyKind.LEAVE_ANNUAL, Period.inclusive(FIRST, LAST), "851/CONTOH")),
                cast.personnel().id(),
                TestClock.START);
        return Ask.at("leave", id).about(person);
    }

    @Override
    public List<Sample> of(Cast cast) {
        return List.of(
                Sample.of("GET /leave/people/{nip}", () -> recorded(cast)),
                Sample.of(
                        "POST /leave/people/{nip}",
                        () -> Ask.plain()
                                .about(cast.another())
                                .with("kind", DutyKind.LEAVE_ANNUAL)
                                .with("from", FIRST)
                                .with("to", LAST)
                                .with("letter", "851/CONTOH")),
                Sample.of(
                        "POST /leave/{leave}/cancellation", () -> recorded(cast).with("reason", "Contoh alasan")));
    }
}
