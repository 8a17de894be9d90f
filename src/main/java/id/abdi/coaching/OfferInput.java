package id.abdi.coaching;

import id.abdi.coaching.Coaching.Agreement;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it is typed.
 *
 * @param steps one a line
 * @param question the question that it answers; null for none
 */
record OfferInput(
        @Nullable String goal,
        @Nullable String help,
        @Nullable String steps,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable UUID question) {
    private static final int SHORTEST_GOAL = 10;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;
    private static final int LONGEST_STEP = 200;
    private static final int MOST_STEPS = 10;

    /** @throws id.abdi.kernel.Refusal {@code coaching-invalid} */
    Agreement checked() {
        List<FieldError> errors = new ArrayList<>();
        String aim = Typed.text("goal", goal, SHORTEST_GOAL, LONGEST, errors);
        String offered = Typed.text("help", help, SHORTEST, LONGEST, errors);
        List<String> lines = steps == null
                ? List.of()
                : steps.lines().map(OneLine::of).filter(line -> !line.isEmpty()).toList();
        boolean bad = lines.isEmpty()
                || lines.size() > MOST_STEPS
                || lines.stream().anyMatch(line -> OneLine.outside(line, SHORTEST, LONGEST_STEP));
        if (bad) {
            errors.add(new FieldError("steps", "coaching.field.steps", List.of(MOST_STEPS, SHORTEST, LONGEST_STEP)));
        }
        if (begins == null) {
            errors.add(new FieldError("begins", "coaching.field.begins"));
        }
        if (ends == null || (begins != null && !ends.isAfter(begins))) {
            errors.add(new FieldError("ends", "coaching.field.ends"));
        }
        if (begins == null || ends == null || !errors.isEmpty()) {
            throw CoachingRefusals.invalid(errors);
        }
        return new Agreement(aim, offered, lines, begins, ends);
    }
}
