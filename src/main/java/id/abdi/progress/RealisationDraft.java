package id.abdi.progress;

import id.abdi.plan.Aspect;
import id.abdi.plan.PlanResultId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says an indicator reached.
 *
 * @param day in the part of the year
 * @param seen the version that they read; null or 0 where there was none
 */
record RealisationDraft(
        PlanResultId result,
        Aspect aspect,
        LocalDate day,
        @Nullable BigDecimal value,
        @Nullable String words,
        @Nullable String link,
        @Nullable Integer seen) {
    /** With nothing where the text is blank. */
    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
