package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Sha256;
import id.abdi.plan.PlanResultId;
import id.abdi.standard.StandardClaim;
import id.abdi.standard.StandardCode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded of an activity, checked and in its one spelling.
 *
 * @param minutes null where the standard says them
 * @param propose whether the work is proposed as a standard to the head
 * @param replaces the version that the author saw and means to follow; null where the author did not say
 */
record ActivityDraft(
        LocalDate date,
        String description,
        @Nullable Integer minutes,
        @Nullable BigDecimal quantity,
        @Nullable String unitOfOutput,
        @Nullable StandardCode standardCode,
        @Nullable String deviation,
        @Nullable PlanResultId planResult,
        boolean propose,
        ActivityKind kind,
        @Nullable LocalTime startedAt,
        @Nullable Integer replaces) {

    /**
     * The hash by which the same request is known again for ever (OFF-3): SHA-256 over every part with its length in
     * front, so that no two contents share a spelling.
     */
    String hash(EmployeeId author) {
        Stream<String> parts = Stream.of(
                "abdi-activity/1",
                author.toString(),
                replaces == null ? "" : replaces.toString(),
                date.toString(),
                description,
                minutes == null ? "" : minutes.toString(),
                quantity == null ? "" : quantity.toPlainString(),
                unitOfOutput == null ? "" : unitOfOutput,
                kind.name(),
                startedAt == null ? "" : startedAt.toString());
        Stream<String> measured = standardCode == null && deviation == null
                ? Stream.of()
                : Stream.of(standardCode == null ? "" : standardCode.value(), deviation == null ? "" : deviation);
        Stream<String> planned = planResult == null ? Stream.of() : Stream.of("plan-result", planResult.toString());
        String text = Stream.of(parts, measured, planned)
                .flatMap(some -> some)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("\n"));
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the stored version says the same, whichever version it followed. */
    boolean says(Activity stored) {
        return date.equals(stored.date())
                && description.equals(stored.description())
                && sameMinutes(stored)
                && sameQuantity(stored.quantity())
                && (Objects.equals(unitOfOutput, stored.unitOfOutput()) || standardSaysUnit())
                && Objects.equals(
                        standardCode,
                        stored.standard() == null ? null : stored.standard().code())
                && Objects.equals(deviation, stored.deviation())
                && Objects.equals(planResult, stored.planResult())
                && kind == stored.kind()
                && Objects.equals(startedAt, stored.startedAt());
    }

    /** The same with these minutes and this unit of output. */
    ActivityDraft measured(int itsMinutes, @Nullable String unit) {
        return new ActivityDraft(
                date,
                description,
                itsMinutes,
                quantity,
                unit,
                standardCode,
                deviation,
                planResult,
                propose,
                kind,
                startedAt,
                replaces);
    }

    /** Its minutes: those that were said, else those that the standard gives. */
    int minutesBy(@Nullable StandardClaim claim) {
        Integer given = claim == null ? null : claim.gives(quantity);
        return minutes != null ? minutes : given == null ? 0 : given;
    }

    private boolean standardSaysUnit() {
        return unitOfOutput == null && standardCode != null && quantity != null;
    }

    private boolean sameMinutes(Activity stored) {
        return minutes == null
                ? Objects.equals(stored.standardMinutes(), stored.minutes())
                : minutes == stored.minutes();
    }

    private boolean sameQuantity(@Nullable BigDecimal stored) {
        return quantity == null ? stored == null : stored != null && quantity.compareTo(stored) == 0;
    }
}
