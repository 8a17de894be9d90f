package id.abdi.activity;

import id.abdi.ledger.Receipt;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An activity's version as the API answers it; the same version is always answered the same, byte for byte (OFF-3). */
record ActivityAnswer(
        UUID id,
        int version,
        boolean removed,
        LocalDate date,
        String description,
        int minutes,
        @Nullable BigDecimal quantity,
        @Nullable String unitOfOutput,
        @Nullable String standardCode,
        @Nullable Integer standardMinutes,
        @Nullable String deviation,
        @Nullable UUID planResultId,
        ActivityKind kind,
        @Nullable LocalTime startedAt,
        boolean onBehalf,
        Instant recordedAt,
        Receipt receipt) {

    static ActivityAnswer of(ActivityVersion version) {
        return of(version.activity(), version.removed());
    }

    static ActivityAnswer of(Activity activity, boolean removed) {
        return new ActivityAnswer(
                activity.id().value(),
                activity.version(),
                removed,
                activity.date(),
                activity.description(),
                activity.minutes(),
                activity.quantity(),
                activity.unitOfOutput(),
                activity.standard() == null ? null : activity.standard().code().value(),
                activity.standardMinutes(),
                activity.deviation(),
                activity.planResult() == null ? null : activity.planResult().value(),
                activity.kind(),
                activity.startedAt(),
                activity.onBehalf(),
                activity.recordedAt(),
                activity.receipt());
    }
}
