package id.abdi.programme;

import id.abdi.programme.Programme.Milestone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme as the API answers it; units by their codes of the day. */
record ProgrammeAnswer(
        UUID id,
        int version,
        String name,
        String outcome,
        String owner,
        LocalDate from,
        LocalDate to,
        List<Indicator> indicators,
        List<Milestone> milestones,
        List<String> agencies,
        LocalDate validFrom,
        @Nullable String reason,
        Instant recordedAt) {

    record Indicator(UUID id, String name, List<TargetAnswer> targets) {}

    /** @param quarter null for the end of the year */
    record TargetAnswer(
            int year,
            @Nullable Integer quarter,
            Target.Direction direction,
            BigDecimal number,
            @Nullable BigDecimal upper,
            String unit) {}
}
