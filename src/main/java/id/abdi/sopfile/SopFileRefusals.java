package id.abdi.sopfile;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import java.util.List;

/** Every "no" of this module. */
final class SopFileRefusals {
    private SopFileRefusals() {}

    static Refusal unit() {
        return field("sop-unit", "unit", "sop.error.unit");
    }

    static Refusal file() {
        return field("sop-file", "file", "sopfile.refusal.sop-file");
    }

    private static Refusal field(String type, String field, String key) {
        return Refusal.invalid(type, key, List.of(new FieldError(field, key)));
    }
}
