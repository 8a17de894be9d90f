package id.abdi.learning;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.KeepCatalogue.SessionInput;
import id.abdi.learning.KeepCatalogue.TrainingInput;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Trainings of tests, and people who take part. */
@Component
class GivenTrainings {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Regency regency;
    private final KeepCatalogue keep;
    private final Enrol enrol;
    private final TakeTrainingStep step;

    GivenTrainings(Regency regency, KeepCatalogue keep, Enrol enrol, TakeTrainingStep step) {
        this.regency = regency;
        this.keep = keep;
        this.enrol = enrol;
        this.step = step;
    }

    static String code() {
        return "PEL-" + NUMBER.incrementAndGet();
    }

    Caller clerk(Person officer) {
        return regency.caller(officer, Role.BKPSDM);
    }

    static TrainingInput input(String code) {
        return new TrainingInput(
                code,
                "Pelatihan arsip " + code,
                TrainingForm.COURSE,
                Training.Purpose.GENERAL,
                Training.Competence.TECHNICAL,
                "BKPSDM Contoh",
                "12",
                false,
                "Surat dicatat pada hari yang sama",
                true);
    }

    Training training(Person officer) {
        return keep.by(clerk(officer), Uuid7.next(), 0, input(code()));
    }

    /** It is in the catalogue, and nobody can choose it any more. */
    Training withdrawn(Person officer, Training training) {
        TrainingInput input = input(training.code());
        return keep.by(
                clerk(officer),
                training.id(),
                training.version(),
                new TrainingInput(
                        input.code(),
                        input.title(),
                        input.form(),
                        input.purpose(),
                        input.competence(),
                        input.provider(),
                        input.units(),
                        input.test(),
                        input.change(),
                        false));
    }

    Training.Session session(Person officer, UUID training, int capacity) {
        return session(officer, training, capacity, TestClock.TODAY.plusDays(20));
    }

    Training.Session session(Person officer, UUID training, int capacity, LocalDate first) {
        return keep.session(
                clerk(officer), training, Uuid7.next(), new SessionInput(first, first, "Aula Contoh", capacity, first));
    }

    Enrolment asked(Person person, UUID training, @Nullable UUID session) {
        return enrol.by(regency.caller(person), Uuid7.next(), new Enrol.Wish(training, session, person.id()));
    }

    Enrolment offered(Person head, Person person, UUID training) {
        return enrol.by(regency.caller(head), Uuid7.next(), new Enrol.Wish(training, null, person.id()));
    }

    Enrolment agreed(Person head, Person person, UUID training, @Nullable UUID session) {
        Enrolment asked = asked(person, training, session);
        return take(head, asked.id(), Kind.DECIDED, "YES");
    }

    Enrolment attended(Person head, Person person, UUID training) {
        return take(head, agreed(head, person, training, null).id(), Kind.ATTENDED, "YES");
    }

    Enrolment proved(Person head, Person person, UUID training, LocalDate day) {
        UUID id = attended(head, person, training).id();
        return step.by(
                regency.caller(head),
                id,
                Uuid7.next(),
                Kind.PROVED,
                new StepInput(null, day, null, null, "SERT/1/CONTOH", null));
    }

    Enrolment take(Person by, UUID enrolment, Kind kind, String outcome) {
        return step.by(
                regency.caller(by),
                enrolment,
                Uuid7.next(),
                kind,
                new StepInput(outcome, null, null, null, null, "Contoh kata"));
    }
}
