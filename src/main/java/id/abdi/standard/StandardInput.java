package id.abdi.standard;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.organization.PostId;
import id.abdi.sop.SopId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came through a door, unchecked; null is what was missing or could not be read. Names every wrong field at once. */
record StandardInput(
        @Nullable String code,
        @Nullable String name,
        @Nullable String unitOfOutput,
        @Nullable BigDecimal minutes,
        @Nullable String criteria,
        boolean forSection,
        Set<PostId> posts,
        @Nullable LocalDate from,
        @Nullable String reason,
        @Nullable SopId sop) {
    static final int SHORTEST_NAME = 3;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_UNIT = 40;
    static final int LONGEST_CRITERIA = 1000;
    static final int LONGEST_REASON = 500;
    /** The effective minutes of a year (W-1): nothing that one person does takes longer. */
    private static final BigDecimal MOST = new BigDecimal("75000");

    StandardInput {
        posts = Set.copyOf(posts);
    }

    record Checked(
            StandardContent content,
            LocalDate from,
            @Nullable String reason,
            @Nullable SopId sop) {}

    /** @throws id.abdi.kernel.Refusal {@code standard-invalid} with every wrong field */
    Checked checked() {
        List<FieldError> errors = errors();
        if (minutes == null || from == null || !errors.isEmpty()) {
            throw StandardRefusals.invalid(errors);
        }
        String quality = OneLine.composed(criteria);
        String why = OneLine.composed(reason);
        return new Checked(
                new StandardContent(
                        OneLine.composed(name),
                        OneLine.composed(unitOfOutput),
                        minutes,
                        quality.isEmpty() ? null : quality,
                        forSection,
                        forSection ? Set.of() : posts),
                from,
                why.isEmpty() ? null : why,
                sop);
    }

    /** @throws id.abdi.kernel.Refusal {@code standard-invalid} together with all else that is wrong */
    StandardCode checkedCode() {
        return StandardCode.read(code == null ? "" : code).orElseThrow(() -> {
            List<FieldError> errors = new ArrayList<>(errors());
            errors.addFirst(new FieldError("code", "standard.field.code"));
            return StandardRefusals.invalid(errors);
        });
    }

    private List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        int length = OneLine.length(OneLine.composed(name));
        if (length < SHORTEST_NAME || length > LONGEST_NAME) {
            errors.add(new FieldError("name", "standard.field.name", List.of(SHORTEST_NAME, LONGEST_NAME)));
        }
        int unit = OneLine.length(OneLine.composed(unitOfOutput));
        if (unit < 1 || unit > LONGEST_UNIT) {
            errors.add(new FieldError("unitOfOutput", "standard.field.unit", List.of(LONGEST_UNIT)));
        }
        if (minutes == null
                || minutes.signum() <= 0
                || minutes.compareTo(MOST) > 0
                || minutes.stripTrailingZeros().scale() > 2) {
            errors.add(new FieldError("minutes", "standard.field.minutes"));
        }
        if (OneLine.length(OneLine.composed(criteria)) > LONGEST_CRITERIA) {
            errors.add(new FieldError("criteria", "standard.field.long", List.of(LONGEST_CRITERIA)));
        }
        if (!forSection && posts.isEmpty()) {
            errors.add(new FieldError("posts", "standard.field.posts"));
        }
        if (from == null) {
            errors.add(new FieldError("from", "standard.field.from"));
        }
        if (OneLine.length(OneLine.composed(reason)) > LONGEST_REASON) {
            errors.add(new FieldError("reason", "standard.field.long", List.of(LONGEST_REASON)));
        }
        return errors;
    }
}
