package id.abdi.programme;

import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Programmes of a term for the tests of the modules above. */
@Component
public class GivenProgrammes {
    private static final int TERM = 5;

    private final ProgrammeHistory history;

    GivenProgrammes(ProgrammeHistory history) {
        this.history = history;
    }

    /** A programme of these five years that this unit owns and should carry, without indicators. */
    public ProgrammeId of(Place owner, String name) {
        ProgrammeId id = ProgrammeId.fresh();
        LocalDate first = TestClock.TODAY.withDayOfYear(1);
        history.record(
                List.of(new Programme(
                        id,
                        1,
                        name,
                        "Keadaan yang lebih baik",
                        owner.id(),
                        Period.of(first, first.plusYears(TERM)),
                        List.of(),
                        List.of(),
                        List.of(owner.id()),
                        first,
                        null,
                        TestClock.START)),
                owner.head().id());
        return id;
    }
}
