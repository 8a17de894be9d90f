package id.abdi.insight;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class DevelopmentRefusals {
    private DevelopmentRefusals() {}

    static Refusal range(int days) {
        FieldError where = new FieldError("to", "insight.error.range", List.of(days));
        return Refusal.invalid("range", "insight.refusal.range", List.of(where), days);
    }

    static Refusal unknownUnit() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-unit", "insight.refusal.unknown-unit");
    }
}
