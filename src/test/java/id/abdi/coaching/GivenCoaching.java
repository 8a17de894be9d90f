package id.abdi.coaching;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coaching of people of tests. */
@Component
class GivenCoaching {
    static final LocalDate ENDS = TestClock.TODAY.plusWeeks(6);

    private final Regency regency;
    private final OfferCoaching offer;
    private final TakeCoachingStep step;

    GivenCoaching(Regency regency, OfferCoaching offer, TakeCoachingStep step) {
        this.regency = regency;
        this.offer = offer;
        this.step = step;
    }

    static OfferInput input(@Nullable UUID question) {
        return new OfferInput(
                "Berkas izin selesai pada hari yang sama",
                "Saya dampingi setiap Selasa pagi",
                "Memakai daftar periksa\nBertanya bila ragu",
                TestClock.TODAY,
                ENDS,
                question);
    }

    CoachingId offered(Person head, Person person) {
        return offer.by(regency.caller(head), CoachingId.fresh(), person.id(), input(null))
                .id();
    }

    CoachingId agreed(Person head, Person person) {
        CoachingId id = offered(head, person);
        take(person, id, Step.Kind.ANSWERED, new StepInput(null, null, "ACCEPTED", "Saya mau", null, null));
        return id;
    }

    CoachingId talked(Person head, Person person) {
        CoachingId id = agreed(head, person);
        take(
                head,
                id,
                Step.Kind.CONVERSED,
                new StepInput(TestClock.TODAY, null, null, "Sudah lebih rapi", "Daftarnya membantu", "Lanjutkan"));
        return id;
    }

    Coaching take(Person by, CoachingId id, Step.Kind kind, StepInput input) {
        return step.by(regency.caller(by), id, Uuid7.next(), kind, input);
    }
}
