package id.abdi.discipline;

import id.abdi.breach.Effect;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cases of tests, opened and carried on as people do. */
@Component
public class GivenCases {
    public static final String FACTS = "Tidak berada di tempat tugas tanpa kabar pada hari itu";

    private final Cases cases;
    private final Regency regency;

    GivenCases(Cases cases, Regency regency) {
        this.cases = cases;
        this.regency = regency;
    }

    /** A suspected breach with an effect on that level. */
    public CaseId breach(Person reporter, Person person, Effect effect, Role... duties) {
        return cases.open(
                        regency.caller(reporter, duties),
                        CaseId.fresh(),
                        person.nip(),
                        new NewCase.Breach(List.of("P4F"), effect.name(), TestClock.TODAY, null, FACTS))
                .opened()
                .id();
    }

    public CaseFile take(Person taker, CaseId id, StepInput step, Role... duties) {
        return cases.take(regency.caller(taker, duties), id, step);
    }

    /** A step of that kind with words, letter and a planned day where it needs them. */
    public static StepInput step(StepKind kind) {
        return step(kind, TestClock.TODAY, null);
    }

    public static StepInput step(StepKind kind, LocalDate day, @Nullable String sanction) {
        return new StepInput(
                null,
                kind,
                day,
                "Keterangan contoh",
                "800/7/CONTOH",
                day.plusDays(2),
                sanction,
                null,
                null,
                null,
                Map.of());
    }

    /** The officer of the personnel agency says that this person has to do with the matter. */
    public void involved(Person officer, CaseId id, Person person) {
        take(
                officer,
                id,
                new StepInput(
                        null,
                        StepKind.INVOLVED,
                        null,
                        "Saksi",
                        null,
                        null,
                        null,
                        null,
                        null,
                        person.nip().value(),
                        Map.of()),
                Role.BKPSDM);
    }

    /** Summoned, examined, and the record signed. */
    public void heard(Person superior, Person person, CaseId id) {
        take(superior, id, step(StepKind.SUMMONED));
        take(superior, id, step(StepKind.EXAMINED));
        take(person, id, step(StepKind.SIGNED));
    }

    /** Heard, proposed, decided and delivered by the superior. */
    public void delivered(Person superior, Person person, CaseId id, String sanction) {
        heard(superior, person, id);
        take(superior, id, step(StepKind.PROPOSED, TestClock.TODAY, sanction));
        take(superior, id, step(StepKind.DECIDED, TestClock.TODAY, sanction));
        take(superior, id, step(StepKind.DELIVERED));
    }
}
