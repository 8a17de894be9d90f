package id.abdi.mandate;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class MandateRefusals {
    private MandateRefusals() {}

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", key("not-allowed"));
    }

    /** Nobody records who may sanction themselves, nor that it is they. */
    static Refusal ownMatter() {
        return Refusal.of(Kind.FORBIDDEN, "own-mandate", key("own-mandate"));
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", key("not-found"));
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("mandate-invalid", key("mandate-invalid"), errors);
    }

    static Refusal formUsed() {
        return Refusal.of(Kind.CONFLICT, "form-used", key("form-used"));
    }

    static Refusal overlap() {
        return Refusal.of(Kind.CONFLICT, "mandate-overlaps", key("mandate-overlaps"));
    }

    static Refusal ended() {
        return Refusal.of(Kind.CONFLICT, "mandate-ended", key("mandate-ended"));
    }

    private static String key(String type) {
        return "mandate.refusal." + type;
    }
}
