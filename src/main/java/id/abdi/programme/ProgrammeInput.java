package id.abdi.programme;

import id.abdi.kernel.Refusal.FieldError;
import id.abdi.programme.Programme.Milestone;
import id.abdi.programme.Programme.TermTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came through a door (form or JSON), unchecked; null is what was missing or could not be read.
 *
 * @param agencies codes of units
 * @param replaces the version that the author saw; null where they did not say, 0 for a new programme
 * @param unreadable what the door could not read
 */
record ProgrammeInput(
        @Nullable String name,
        @Nullable String outcome,
        @Nullable String owner,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<IndicatorInput> indicators,
        List<Milestone> milestones,
        List<String> agencies,
        @Nullable LocalDate validFrom,
        @Nullable String reason,
        @Nullable Integer replaces,
        List<FieldError> unreadable) {
    /** @param field how the door calls it, such as {@code indicator1} */
    record IndicatorInput(
            String field, @Nullable UUID id, @Nullable String name, List<TermTarget> targets) {}
}
