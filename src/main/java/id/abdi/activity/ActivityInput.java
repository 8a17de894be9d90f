package id.abdi.activity;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.plan.PlanResultId;
import id.abdi.standard.StandardCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came through a door (form or JSON), unchecked; null is what was missing or could not be read. Names every wrong
 * field at once, so that nobody mends one after the other.
 */
public record ActivityInput(
        @Nullable LocalDate date,
        @Nullable String description,
        @Nullable Integer minutes,
        @Nullable BigDecimal quantity,
        @Nullable String unitOfOutput,
        @Nullable ActivityKind kind,
        @Nullable LocalTime startedAt,
        @Nullable Integer replaces,
        @Nullable String standardCode,
        @Nullable String deviation,
        boolean propose,
        @Nullable UUID planResultId) {
    static final int LONGEST_DEVIATION = 300;
    static final int SHORTEST = 3;
    static final int LONGEST = 500;
    static final int LONGEST_UNIT = 40;
    static final int DAY = 24 * 60;
    private static final BigDecimal MOST = new BigDecimal("1000000");

    /** @throws id.abdi.kernel.Refusal {@code activity-invalid} with every wrong field */
    ActivityDraft checked() {
        List<FieldError> errors = errors();
        if (date == null || kind == null || !errors.isEmpty()) {
            throw ActivityRefusals.invalid(errors);
        }
        String unit = OneLine.composed(unitOfOutput);
        String why = OneLine.composed(deviation);
        return new ActivityDraft(
                date,
                OneLine.composed(description),
                minutes,
                quantity == null ? null : plain(quantity),
                unit.isEmpty() ? null : unit,
                StandardCode.read(OneLine.composed(standardCode)).orElse(null),
                why.isEmpty() ? null : why,
                planResultId == null ? null : new PlanResultId(planResultId),
                propose,
                kind,
                startedAt,
                replaces);
    }

    /** Every wrong field, in the order of the form. */
    public List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        String text = OneLine.composed(description);
        int length = OneLine.length(text);
        if (length < SHORTEST || length > LONGEST) {
            errors.add(new FieldError("description", "activity.field.description", List.of(SHORTEST, LONGEST, length)));
        }
        if (date == null) {
            errors.add(new FieldError("date", "activity.field.date"));
        }
        if (minutes == null ? !standardSaysMinutes() : minutes < 1 || minutes > DAY) {
            errors.add(new FieldError("minutes", "activity.field.minutes", List.of(1, DAY)));
        }
        errors.addAll(output(OneLine.composed(unitOfOutput)));
        if (kind == null) {
            errors.add(new FieldError("kind", "activity.field.kind"));
        }
        String code = OneLine.composed(standardCode);
        if (!code.isEmpty() && StandardCode.read(code).isEmpty()) {
            errors.add(new FieldError("standardCode", "activity.field.standard"));
        }
        if (OneLine.composed(deviation).length() > LONGEST_DEVIATION) {
            errors.add(new FieldError("deviation", "activity.field.deviation", List.of(LONGEST_DEVIATION)));
        }
        return errors;
    }

    private boolean standardSaysMinutes() {
        return quantity != null && !OneLine.composed(standardCode).isEmpty();
    }

    private List<FieldError> output(String unit) {
        List<FieldError> errors = new ArrayList<>();
        if (quantity != null
                && (quantity.signum() <= 0
                        || quantity.compareTo(MOST) > 0
                        || plain(quantity).scale() > 2)) {
            errors.add(new FieldError("quantity", "activity.field.quantity"));
        }
        if (quantity != null && unit.isEmpty() && OneLine.composed(standardCode).isEmpty()) {
            errors.add(new FieldError("unitOfOutput", "activity.field.unit-missing"));
        }
        if (quantity == null && !unit.isEmpty()) {
            errors.add(new FieldError("quantity", "activity.field.quantity-missing"));
        }
        if (OneLine.length(unit) > LONGEST_UNIT) {
            errors.add(new FieldError("unitOfOutput", "activity.field.unit-long", List.of(LONGEST_UNIT)));
        }
        return errors;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
