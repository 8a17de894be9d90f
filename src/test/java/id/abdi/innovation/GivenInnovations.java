package id.abdi.innovation;

import id.abdi.activity.Activities;
import id.abdi.activity.ActivityHistory;
import id.abdi.activity.ActivityHistory.PastActivity;
import id.abdi.activity.ActivityKind;
import id.abdi.activity.DayWork;
import id.abdi.evidence.EvidenceBook;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.innovation.Measure.Phase;
import id.abdi.innovation.Step.Adoption;
import id.abdi.kernel.Uuid7;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Innovations at every stage, by the use cases that people use. */
@Component
public class GivenInnovations {
    public static final LocalDate BEFORE = LocalDate.of(2026, 5, 29);
    public static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);
    public static final LocalDate AFTER = LocalDate.of(2026, 7, 10);
    static final StepInput WORDS = words("Contoh kata-kata");

    private final WriteIdea write;
    private final MoveInnovation move;
    private final EvidenceBook evidence;
    private final Regency regency;
    private final ActivityHistory activities;
    private final Activities done;
    private final TransactionTemplate transaction;

    GivenInnovations(
            WriteIdea write,
            MoveInnovation move,
            EvidenceBook evidence,
            Regency regency,
            ActivityHistory activities,
            Activities done,
            TransactionTemplate transaction) {
        this.activities = activities;
        this.done = done;
        this.write = write;
        this.move = move;
        this.evidence = evidence;
        this.regency = regency;
        this.transaction = transaction;
    }

    static StepInput words(String words) {
        return new StepInput(words, null, null, null, null, null, null, null, null, null, null, null);
    }

    static IdeaInput idea(String title, boolean shared) {
        return new IdeaInput(
                null,
                title,
                "Warga menunggu lama untuk satu surat",
                "Surat dicetak pada kunjungan yang sama",
                "Warga pulau",
                shared);
    }

    static StepInput trial(String unit) {
        return trial(unit, (String) null);
    }

    static StepInput trial(String unit, Person owner) {
        return trial(unit, owner.nip().value());
    }

    private static StepInput trial(String unit, @Nullable String owner) {
        return new StepInput(
                "Dicoba dua bulan",
                owner,
                unit,
                BEGIN,
                LocalDate.of(2026, 8, 31),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static StepInput baseline(LocalDate on) {
        return new StepInput(
                "Dari buku register",
                null,
                null,
                on,
                null,
                "Lama menunggu surat",
                "menit",
                Measure.Direction.LESS,
                "45",
                Measure.Benefit.COST,
                null,
                null);
    }

    static StepInput result(String figure) {
        return new StepInput("Dari buku register", null, null, AFTER, null, null, null, null, figure, null, null, null);
    }

    static StepInput adoption(Adoption.Way way, @Nullable String reference) {
        return new StepInput(
                "Langkah kedua dihapus", null, null, null, null, null, null, null, null, null, way, reference);
    }

    static StepInput spread(String unit) {
        return new StepInput(
                "Dilihat sendiri", null, unit, TestClock.TODAY, null, null, null, null, null, null, null, null);
    }

    static StepInput work(UUID activity) {
        return new StepInput(
                null, null, null, TestClock.TODAY, null, null, null, null, null, null, null, activity.toString());
    }

    static StepInput person(Person person) {
        return new StepInput(null, person.nip().value(), null, null, null, null, null, null, null, null, null, null);
    }

    private Caller caller(Person person, Role... duties) {
        return regency.caller(person, duties);
    }

    Innovation step(Person who, InnovationId id, StepKind kind, StepInput input) {
        return move.by(caller(who), id, kind, input);
    }

    InnovationId draft(Person author) {
        return write.by(caller(author), idea("Konsep contoh", false)).id();
    }

    public InnovationId idea(Person author) {
        return idea(author, "Surat selesai sekali datang");
    }

    public InnovationId idea(Person author, String title) {
        return write.by(caller(author), idea(title, true)).id();
    }

    InnovationId invited(Person author, Person asked) {
        InnovationId id = idea(author);
        step(author, id, StepKind.INVITE, person(asked));
        return id;
    }

    InnovationId onTrial(Person author, String unit) {
        InnovationId id = idea(author);
        step(author, id, StepKind.TRIAL, trial(unit));
        return id;
    }

    /** With both figures and their evidence. */
    InnovationId measured(Person author, String unit) {
        InnovationId id = onTrial(author, unit);
        prove(author, step(author, id, StepKind.BASELINE, baseline(BEFORE)), Phase.BEFORE);
        prove(author, step(author, id, StepKind.RESULT, result("12")), Phase.AFTER);
        return id;
    }

    void prove(Person author, Innovation innovation, Phase phase) {
        Taken taken = innovation.measured(phase).orElseThrow();
        transaction.executeWithoutResult(status -> evidence.add(
                caller(author),
                MeasureEvidence.subject(innovation, taken.id()),
                Uuid7.next(),
                "https://contoh.invalid/" + phase));
    }

    /** The id of an activity of today, of the kind innovation. */
    UUID activity(Person person) {
        activities.record(List.of(new PastActivity(
                person.id(),
                TestClock.TODAY,
                "Mencetak surat di loket percobaan",
                90,
                null,
                null,
                ActivityKind.INNOVATION,
                person.id(),
                TestClock.START,
                null,
                null)));
        return done.of(person.id(), TestClock.TODAY, TestClock.TODAY)
                .getOrDefault(TestClock.TODAY, DayWork.NONE)
                .activities()
                .getLast()
                .id()
                .value();
    }

    InnovationId asked(Person author, String unit) {
        InnovationId id = measured(author, unit);
        step(author, id, StepKind.ASK, WORDS);
        return id;
    }

    InnovationId proven(Person author, Person head, String unit) {
        InnovationId id = asked(author, unit);
        step(head, id, StepKind.CONFIRM, WORDS);
        return id;
    }

    /** Adopted by a plan of introduction. */
    public InnovationId adopted(Person author, Person head, String unit) {
        InnovationId id = proven(author, head, unit);
        step(head, id, StepKind.ADOPT, adoption(Adoption.Way.ROLLOUT, null));
        return id;
    }
}
