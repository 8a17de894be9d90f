package id.abdi.learning;

import id.abdi.identity.Caller;
import id.abdi.kernel.Nip;
import id.abdi.kernel.OneLine;
import id.abdi.learning.Obligation.Whom;
import id.abdi.ledger.Entry;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.PostKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM says who must do which training (R8): everybody, a kind of posts, a grade, new heads, or one person. */
@Service
class KeepObligations {
    private static final int MOST_MONTHS = 60;

    private final ObligationSql sql;
    private final CatalogueSql catalogue;
    private final Lines lines;
    private final TrainingLeaves leaves;

    KeepObligations(ObligationSql sql, CatalogueSql catalogue, Lines lines, TrainingLeaves leaves) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.lines = lines;
        this.leaves = leaves;
    }

    /** An obligation as it is typed; {@code value} is a kind of post, the beginning of a grade ({@code III/}) or a number of a person. */
    record Input(
            @Nullable UUID training,
            @Nullable Whom whom,
            @Nullable String value,
            @Nullable LocalDate from,
            @Nullable LocalDate due,
            @Nullable Integer months,
            @Nullable String basis) {}

    /** @param id made by the page with its form (OFF-1) */
    @Transactional
    void by(Caller caller, UUID id, Input input) {
        LearningRefusals.requirePersonnel(caller);
        Obligation obligation = checked(id, input);
        Optional<Obligation> before = sql.find(id);
        if (before.isPresent()) {
            if (!before.get().equals(obligation)) {
                throw LearningRefusals.formUsed();
            }
            return;
        }
        Entry entry = Entry.of("training-obligation")
                .with("obligation", id)
                .with("training", obligation.training())
                .with("whom", obligation.whom())
                .with("value", obligation.value())
                .with("fromDay", obligation.from())
                .with("due", obligation.due())
                .with("months", obligation.months())
                .with("basis", obligation.basis());
        sql.insert(obligation, leaves.mark(caller, entry));
    }

    private Obligation checked(UUID id, Input input) {
        Typed typed = new Typed();
        var training = typed.there("training", input.training());
        if (training.isPresent() && catalogue.training(training.get()).isEmpty()) {
            typed.wrong("training", "learning.field.missing");
        }
        var whom = typed.there("whom", input.whom());
        String value = whom.map(one -> value(typed, one, input.value())).orElse(null);
        var from = typed.there("from", input.from());
        boolean heads = whom.filter(Whom.NEW_HEADS::equals).isPresent();
        LocalDate due = heads ? null : input.due();
        Integer months = heads ? input.months() : null;
        if (!heads && (due == null || (input.from() != null && due.isBefore(input.from())))) {
            typed.wrong("due", "learning.field.due");
        }
        if (heads && (months == null || months < 1 || months > MOST_MONTHS)) {
            typed.wrong("months", "learning.field.number", MOST_MONTHS);
        }
        String basis = typed.line("basis", input.basis(), 3, 200);
        typed.check();
        return new Obligation(
                id, training.orElseThrow(), whom.orElseThrow(), value, from.orElseThrow(), due, months, basis);
    }

    private @Nullable String value(Typed typed, Whom whom, @Nullable String text) {
        String value = OneLine.of(text);
        return switch (whom) {
            case EVERYBODY, NEW_HEADS -> null;
            case POST_KIND -> {
                if (Arrays.stream(PostKind.values())
                        .noneMatch(kind -> kind.name().equals(value))) {
                    typed.wrong("value", "learning.field.post-kind");
                }
                yield value;
            }
            case GRADE -> {
                if (!value.matches("[IVX]{1,4}(/[a-e])?")) {
                    typed.wrong("value", "learning.field.grade");
                }
                yield value;
            }
            case PERSON -> {
                Optional<Nip> person = Nip.read(value)
                        .flatMap(nip -> lines.byNip(nip, leaves.today()))
                        .filter(Employee::active)
                        .map(Employee::nip);
                if (person.isEmpty()) {
                    typed.wrong("value", "learning.field.person");
                }
                yield person.map(Nip::value).orElse(null);
            }
        };
    }

    @Transactional
    void end(Caller caller, UUID id, @Nullable String reason) {
        LearningRefusals.requirePersonnel(caller);
        if (sql.find(id).isEmpty()) {
            throw LearningRefusals.unknown();
        }
        Typed typed = new Typed();
        String why = typed.line("reason", reason, 3, 500);
        typed.check();
        Entry entry =
                Entry.of("training-obligation-ended").with("obligation", id).with("reason", why);
        if (!sql.end(id, why, leaves.mark(caller, entry))) {
            throw LearningRefusals.ended();
        }
    }
}
