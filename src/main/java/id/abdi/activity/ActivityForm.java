package id.abdi.activity;

import id.abdi.kernel.TypedNumber;
import id.abdi.kernel.Uuid7;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The quick form of the page, as typed. Carries the id that the activity gets, so that a form sent twice, by a double tap or
 * after a lost answer, records one (OFF-1).
 *
 * @param replaces the version that the form changes; 0 for a new activity, which follows none
 */
record ActivityForm(
        @Nullable String id,
        @Nullable String date,
        @Nullable String description,
        @Nullable String minutes,
        @Nullable String quantity,
        @Nullable String unitOfOutput,
        @Nullable String kind,
        @Nullable String startedAt,
        @Nullable String replaces,
        @Nullable String standardCode,
        @Nullable String deviation,
        @Nullable Boolean propose,
        @Nullable String planResultId) {

    static ActivityForm fresh(LocalDate date) {
        return new ActivityForm(
                Uuid7.next().toString(),
                date.toString(),
                null,
                null,
                null,
                null,
                ActivityKind.ROUTINE.name(),
                null,
                "0",
                null,
                null,
                false,
                null);
    }

    /** Changes this version. */
    static ActivityForm of(Activity activity) {
        return new ActivityForm(
                activity.id().toString(),
                activity.date().toString(),
                activity.description(),
                Integer.toString(activity.minutes()),
                typed(activity.quantity()),
                activity.unitOfOutput(),
                activity.kind().name(),
                Objects.toString(activity.startedAt(), null),
                Integer.toString(activity.version()),
                code(activity),
                activity.deviation(),
                false,
                Objects.toString(activity.planResult(), null));
    }

    /** The same content as a new activity. */
    static ActivityForm like(Activity activity, LocalDate date) {
        return new ActivityForm(
                Uuid7.next().toString(),
                date.toString(),
                activity.description(),
                Integer.toString(activity.minutes()),
                typed(activity.quantity()),
                activity.unitOfOutput(),
                activity.kind().name(),
                null,
                "0",
                code(activity),
                null,
                false,
                Objects.toString(activity.planResult(), null));
    }

    /** With this standard, which says what is done and in which unit. */
    ActivityForm by(WorkStandard standard) {
        return new ActivityForm(
                id,
                date,
                standard.name(),
                minutes,
                quantity,
                standard.unitOfOutput(),
                kind,
                startedAt,
                replaces,
                standard.code().value(),
                deviation,
                false,
                planResultId);
    }

    private static @Nullable String code(Activity activity) {
        return activity.standard() == null ? null : activity.standard().code().value();
    }

    String shown(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    boolean editing() {
        Integer version = whole(replaces);
        return version != null && version > 0;
    }

    /** Whether something stands in the folded part of the form. */
    boolean detailed() {
        return (deviation != null && !deviation.isBlank())
                || (startedAt != null && !startedAt.isBlank())
                || (kind != null && !kind.equals(ActivityKind.ROUTINE.name()));
    }

    ActivityId activityId() {
        return ActivityId.of(id == null ? "" : id);
    }

    ActivityInput input() {
        return new ActivityInput(
                day(),
                description,
                whole(minutes),
                number(quantity),
                unitOfOutput,
                chosenKind(),
                time(),
                whole(replaces),
                standardCode,
                deviation,
                Boolean.TRUE.equals(propose),
                result());
    }

    /** The day, or null where it cannot be read. */
    @Nullable
    LocalDate day() {
        try {
            return date == null ? null : LocalDate.parse(date.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** What is no number of a result names none that the person has. */
    private @Nullable UUID result() {
        String typed = planResultId == null ? "" : planResultId.strip();
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return new UUID(0, 0);
        }
    }

    private @Nullable LocalTime time() {
        try {
            return startedAt == null || startedAt.isBlank()
                    ? null
                    : LocalTime.parse(startedAt.strip().replace('.', ':'));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private @Nullable ActivityKind chosenKind() {
        for (ActivityKind known : ActivityKind.values()) {
            if (known.name().equals(kind)) {
                return known;
            }
        }
        return null;
    }

    private static @Nullable Integer whole(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
    }

    /** What cannot be read becomes 0, which is refused. */
    private static @Nullable BigDecimal number(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : TypedNumber.read(typed, 9, 4).orElse(BigDecimal.ZERO);
    }

    private static @Nullable String typed(@Nullable BigDecimal quantity) {
        return quantity == null ? null : quantity.toPlainString().replace('.', ',');
    }
}
