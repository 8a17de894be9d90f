package id.abdi.assessor;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class AssessorRefusals {
    private AssessorRefusals() {}

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", key("not-allowed"));
    }

    /** Nobody decides who assesses themselves. */
    static Refusal ownMatter() {
        return Refusal.of(Kind.FORBIDDEN, "own-assessor", key("own-assessor"));
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", key("not-found"));
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("delegation-invalid", key("delegation-invalid"), errors);
    }

    static Refusal formUsed() {
        return Refusal.of(Kind.CONFLICT, "form-used", key("form-used"));
    }

    static Refusal overlap() {
        return Refusal.of(Kind.CONFLICT, "delegation-overlaps", key("delegation-overlaps"));
    }

    static Refusal ended() {
        return Refusal.of(Kind.CONFLICT, "delegation-ended", key("delegation-ended"));
    }

    private static String key(String type) {
        return "assessor.refusal." + type;
    }
}
