package id.abdi.learning;

import id.abdi.kernel.OneLine;
import id.abdi.learning.Enrolment.Effect;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.ledger.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of an enrolment as it is typed; which fields it needs follows from its kind.
 *
 * @param outcome {@code YES} or {@code NO}; of an effect also {@code PARTLY}
 * @param day of the proof: when the training was completed
 * @param hours that the certificate names
 * @param number of the certificate, or the mark of a test
 */
record StepInput(
        @Nullable String outcome,
        @Nullable LocalDate day,
        @Nullable Integer minutes,
        @Nullable String hours,
        @Nullable String number,
        @Nullable String words) {
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_HOURS = 2000;
    private static final int MOST_MINUTES = 100_000;

    /** A step as it is stored and stated. */
    record Row(
            Kind kind,
            @Nullable String outcome,
            @Nullable LocalDate day,
            @Nullable Integer minutes,
            @Nullable BigDecimal hours,
            @Nullable String number,
            @Nullable String words) {
        /** Whether it says what that step said; 7.5 hours are 7.50. */
        boolean same(Enrolment.Step step) {
            BigDecimal before = step.hours();
            boolean hoursAlike = hours == null ? before == null : before != null && hours.compareTo(before) == 0;
            return hoursAlike
                    && kind == step.kind()
                    && Objects.equals(outcome, step.outcome())
                    && Objects.equals(day, step.day())
                    && Objects.equals(minutes, step.minutes())
                    && Objects.equals(number, step.number())
                    && Objects.equals(words, step.words());
        }

        Entry stated(UUID enrolment, UUID id) {
            return Entry.of("training-step")
                    .with("step", id)
                    .with("enrolment", enrolment)
                    .with("kind", kind)
                    .with("outcome", outcome)
                    .with("day", day)
                    .with("minutes", minutes)
                    .with("hours", hours == null ? null : hours.toPlainString())
                    .with("number", number)
                    .with("words", words);
        }
    }

    /** @throws id.abdi.kernel.Refusal {@code learning-invalid} */
    Row checked(Kind kind, LocalDate today) {
        Typed typed = new Typed();
        boolean answers = kind != Kind.WITHDRAWN && kind != Kind.PROVED;
        List<String> outcomes = kind == Kind.EFFECT
                ? Arrays.stream(Effect.values()).map(Effect::name).toList()
                : List.of("YES", "NO");
        if (answers && (outcome == null || !outcomes.contains(outcome))) {
            typed.wrong("outcome", "learning.field.outcome");
        }
        // D-20: a head who refuses training says why; and an effect is seen in something.
        boolean explained =
                kind == Kind.WITHDRAWN || kind == Kind.EFFECT || (kind == Kind.DECIDED && "NO".equals(outcome));
        String said = explained
                ? typed.line("words", words, 3, LONGEST_WORDS)
                : typed.lineOrNull("words", words, 1, LONGEST_WORDS);
        LocalDate completed = kind == Kind.PROVED ? completed(typed, today) : null;
        Integer there = kind == Kind.ATTENDED ? minutes : null;
        if (there != null && (there < 0 || there > MOST_MINUTES)) {
            typed.wrong("minutes", "learning.field.number", MOST_MINUTES);
        }
        boolean proof = kind == Kind.PROVED;
        BigDecimal named = proof && !OneLine.of(hours).isEmpty()
                ? typed.number("hours", hours, MOST_HOURS).orElse(null)
                : null;
        String numbered = proof || kind == Kind.TESTED ? typed.lineOrNull("number", number, 1, LONGEST_NUMBER) : null;
        typed.check();
        return new Row(kind, answers ? outcome : null, completed, there, named, numbered, said);
    }

    private @Nullable LocalDate completed(Typed typed, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            typed.wrong("day", "learning.field.completed");
        }
        return day;
    }
}
