package id.abdi.coaching;

import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.ledger.Entry;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step as it is stored and stated: every kind in the same columns. */
record StepRow(
        Step.Kind kind,
        @Nullable LocalDate day,
        @Nullable LocalDate untilDay,
        @Nullable String outcome,
        @Nullable String words,
        @Nullable String personWords,
        @Nullable String nextStep) {
    static StepRow of(Step step) {
        Step.Kind kind = step.kind();
        return switch (step) {
            case Step.Answered one -> new StepRow(kind, null, null, one.answer().name(), one.words(), null, null);
            case Step.Conversed one -> new StepRow(kind, one.held(), null, null, one.head(), one.person(), one.next());
            case Step.Said one -> new StepRow(kind, null, null, null, one.words(), null, null);
            case Step.Trial one -> new StepRow(kind, one.begins(), one.ends(), null, one.watched(), null, null);
            case Step.Judged one -> new StepRow(kind, null, null, one.result().name(), one.words(), null, null);
            case Step.Withdrawn one -> new StepRow(kind, null, null, null, one.reason(), null, null);
        };
    }

    Step step() {
        return switch (kind) {
            case ANSWERED -> new Step.Answered(Answer.valueOf(there(outcome)), words);
            case CONVERSED -> new Step.Conversed(there(day), there(words), personWords, nextStep);
            case SAID -> new Step.Said(there(words));
            case TRIAL -> new Step.Trial(there(day), there(untilDay), there(words));
            case JUDGED -> new Step.Judged(Result.valueOf(there(outcome)), there(words));
            case WITHDRAWN -> new Step.Withdrawn(there(words));
        };
    }

    Entry stated(Entry entry) {
        return entry.with("kind", kind)
                .with("day", day)
                .with("untilDay", untilDay)
                .with("outcome", outcome)
                .with("words", words)
                .with("personWords", personWords)
                .with("nextStep", nextStep);
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
