package id.abdi.coaching;

import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.kernel.Refusal.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is typed; which fields it needs follows from its kind.
 *
 * @param day of a conversation, or the first of a trial period
 * @param until the last day of a trial period
 * @param outcome {@code ACCEPTED} or {@code REFUSED}; {@code IMPROVED}, {@code PARTLY} or {@code NOT_IMPROVED}
 */
record StepInput(
        @Nullable LocalDate day,
        @Nullable LocalDate until,
        @Nullable String outcome,
        @Nullable String words,
        @Nullable String personWords,
        @Nullable String nextStep) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 2000;
    private static final int LONGEST_NEXT = 1000;

    /** @throws id.abdi.kernel.Refusal {@code coaching-invalid} */
    Step checked(Step.Kind kind) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Step> step =
                switch (kind) {
                    case ANSWERED -> answered(errors);
                    case CONVERSED -> conversed(errors);
                    case SAID -> Optional.of(new Step.Said(words(errors)));
                    case TRIAL -> trial(errors);
                    case JUDGED -> judged(errors);
                    case WITHDRAWN -> Optional.of(new Step.Withdrawn(words(errors)));
                };
        if (step.isEmpty() || !errors.isEmpty()) {
            throw CoachingRefusals.invalid(errors);
        }
        return step.get();
    }

    private Optional<Step> answered(List<FieldError> errors) {
        String own = Typed.optional("words", words, LONGEST, errors);
        return chosen(List.of(Answer.ACCEPTED, Answer.REFUSED), errors).map(answer -> new Step.Answered(answer, own));
    }

    private Optional<Step> conversed(List<FieldError> errors) {
        String said = words(errors);
        String person = Typed.optional("personWords", personWords, LONGEST, errors);
        String next = Typed.optional("nextStep", nextStep, LONGEST_NEXT, errors);
        return dated("day", day, errors).map(held -> new Step.Conversed(held, said, person, next));
    }

    private Optional<Step> trial(List<FieldError> errors) {
        String watched = words(errors);
        Optional<LocalDate> begins = dated("day", day, errors);
        Optional<LocalDate> ends = dated("until", until, errors);
        if (begins.isPresent() && ends.isPresent() && !ends.get().isAfter(begins.get())) {
            errors.add(new FieldError("until", "coaching.field.ends"));
        }
        return begins.flatMap(first -> ends.map(last -> new Step.Trial(first, last, watched)));
    }

    private Optional<Step> judged(List<FieldError> errors) {
        String why = words(errors);
        return chosen(Arrays.asList(Result.values()), errors).map(result -> new Step.Judged(result, why));
    }

    private String words(List<FieldError> errors) {
        return Typed.text("words", words, SHORTEST, LONGEST, errors);
    }

    private <E extends Enum<E>> Optional<E> chosen(List<E> choices, List<FieldError> errors) {
        Optional<E> found =
                choices.stream().filter(choice -> choice.name().equals(outcome)).findFirst();
        if (found.isEmpty()) {
            errors.add(new FieldError("outcome", "coaching.field.outcome"));
        }
        return found;
    }

    private static Optional<LocalDate> dated(String field, @Nullable LocalDate day, List<FieldError> errors) {
        if (day == null) {
            errors.add(new FieldError(field, "coaching.field.day"));
        }
        return Optional.ofNullable(day);
    }
}
