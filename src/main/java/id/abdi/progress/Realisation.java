package id.abdi.progress;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.plan.Aspect;
import id.abdi.plan.PlanResultId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says an indicator reached in a part of the year, in one version (PM-16). Never changed, only followed by the next.
 *
 * @param subject what is measured, and in which days
 * @param value the figure; null where the indicator is told as a description
 * @param unit of the value
 * @param proposed what the daily work proposed then; null where it could not
 * @param words why it is another value, or how a description was met
 * @param link where proof is to be read
 */
record Realisation(
        Subject subject,
        int version,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable BigDecimal proposed,
        @Nullable String words,
        @Nullable String link,
        EmployeeId by,
        Instant at,
        UUID leaf) {
    /** An indicator of a planned result in a part of the year. */
    record Subject(PlanResultId result, Aspect aspect, Period period) {}
}
