package id.abdi.planduty;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class DutyRefusals {
    private DutyRefusals() {}

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", key("not-allowed"));
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", key("not-found"));
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("exemption-invalid", key("exemption-invalid"), errors);
    }

    static Refusal formUsed() {
        return Refusal.of(Kind.CONFLICT, "form-used", key("form-used"));
    }

    static Refusal overlap() {
        return Refusal.of(Kind.CONFLICT, "exemption-overlaps", key("exemption-overlaps"));
    }

    static Refusal ended() {
        return Refusal.of(Kind.CONFLICT, "exemption-ended", key("exemption-ended"));
    }

    static Refusal exempt() {
        return Refusal.of(Kind.CONFLICT, "plan-not-owed", key("plan-not-owed"));
    }

    static Refusal tooEarly(String day) {
        return Refusal.of(Kind.CONFLICT, "team-draft-early", key("team-draft-early"), day);
    }

    static Refusal ownMatter() {
        return Refusal.of(Kind.FORBIDDEN, "own-plan", key("own-plan"));
    }

    private static String key(String type) {
        return "planduty.refusal." + type;
    }
}
