package id.abdi.coaching;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.time.LocalDate;
import java.util.List;

/** Every "no" of this module. */
final class CoachingRefusals {
    private CoachingRefusals() {}

    /** Also where the asker may not know that there is one. */
    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", key("not-found"));
    }

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", key("not-allowed"));
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("coaching-invalid", key("coaching-invalid"), errors);
    }

    static Refusal formUsed() {
        return Refusal.of(Kind.CONFLICT, "form-used", key("form-used"));
    }

    /** One at a time: what is agreed is gone through with. */
    static Refusal open() {
        return Refusal.of(Kind.CONFLICT, "coaching-open", key("coaching-open"));
    }

    static Refusal begun(String field) {
        return one(field, "coaching-begun");
    }

    static Refusal tooShort(String field, int days, int least) {
        return one(field, "coaching-short", days, least);
    }

    static Refusal shortened(LocalDate last) {
        return one("until", "coaching-shortened", last);
    }

    static Refusal held(LocalDate offered) {
        return one("day", "coaching-held", offered);
    }

    static Refusal answered() {
        return Refusal.of(Kind.CONFLICT, "coaching-answered", key("coaching-answered"));
    }

    static Refusal withdrawn() {
        return Refusal.of(Kind.CONFLICT, "coaching-withdrawn", key("coaching-withdrawn"));
    }

    static Refusal judged() {
        return Refusal.of(Kind.CONFLICT, "coaching-judged", key("coaching-judged"));
    }

    static Refusal notAgreed() {
        return Refusal.of(Kind.CONFLICT, "coaching-not-agreed", key("coaching-not-agreed"));
    }

    static Refusal nobodyTalked() {
        return Refusal.of(Kind.CONFLICT, "coaching-no-conversation", key("coaching-no-conversation"));
    }

    static Refusal early(LocalDate last) {
        return Refusal.of(Kind.CONFLICT, "coaching-early", key("coaching-early"), last);
    }

    /** The person was away for most of it. */
    static Refusal away(int days, int least) {
        return Refusal.of(Kind.CONFLICT, "coaching-away", key("coaching-away"), days, least);
    }

    static Refusal questionAnswered() {
        return Refusal.of(Kind.CONFLICT, "question-answered", key("question-answered"));
    }

    private static Refusal one(String field, String type, Object... arguments) {
        return Refusal.invalid(
                type, key(type), List.of(new FieldError(field, key(type), List.of(arguments))), arguments);
    }

    private static String key(String type) {
        return "coaching.refusal." + type;
    }
}
