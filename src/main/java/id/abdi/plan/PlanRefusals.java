package id.abdi.plan;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class PlanRefusals {
    private PlanRefusals() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("plan-invalid", key("plan-invalid"), errors, errors.size());
    }

    /** A file of which lines cannot be taken; none is. */
    static Refusal unreadable(List<FieldError> errors) {
        return Refusal.invalid("plan-file", key("plan-file"), errors, errors.size());
    }

    static Refusal noFile() {
        return field("file", "no-file");
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", key("not-found"));
    }

    /** State officials have no plan (PM-12). */
    static Refusal stateOfficial() {
        return Refusal.of(Kind.CONFLICT, "state-official", key("state-official"));
    }

    static Refusal notYourPost(int year) {
        return Refusal.of(Kind.CONFLICT, "not-your-post", key("not-your-post"), Integer.toString(year));
    }

    static Refusal submitted() {
        return Refusal.of(Kind.CONFLICT, "plan-submitted", key("plan-submitted"));
    }

    static Refusal agreed() {
        return Refusal.of(Kind.CONFLICT, "plan-agreed", key("plan-agreed"));
    }

    static Refusal notAgreedYet() {
        return Refusal.of(Kind.CONFLICT, "plan-not-agreed", key("plan-not-agreed"));
    }

    static Refusal notSubmitted() {
        return Refusal.of(Kind.CONFLICT, "plan-not-submitted", key("plan-not-submitted"));
    }

    static Refusal begun() {
        return Refusal.of(Kind.CONFLICT, "plan-begun", key("plan-begun"));
    }

    static Refusal nothingAbove() {
        return Refusal.of(Kind.CONFLICT, "nothing-above", key("nothing-above"));
    }

    static Refusal noMainResult() {
        return Refusal.of(Kind.CONFLICT, "no-main-result", key("no-main-result"));
    }

    static Refusal noAssessor() {
        return Refusal.of(Kind.CONFLICT, "no-assessor", key("no-assessor"));
    }

    static Refusal notAssessor(String name) {
        return Refusal.of(Kind.FORBIDDEN, "not-assessor", key("not-assessor"), name);
    }

    static Refusal settled() {
        return Refusal.of(Kind.CONFLICT, "link-settled", key("link-settled"));
    }

    static Refusal foreignLink() {
        return field("serves", "foreign-link");
    }

    static Refusal stale() {
        return Refusal.of(Kind.STALE, "stale-version", key("stale-version"));
    }

    static Refusal remarks() {
        return field("words", "remarks");
    }

    static Refusal otherHand() {
        return Refusal.of(Kind.FORBIDDEN, "other-hand", key("other-hand"));
    }

    static Refusal newVersion(List<FieldError> errors) {
        return Refusal.invalid("version-invalid", key("version-invalid"), errors);
    }

    static Refusal notUuid7() {
        return field("id", "not-uuid7");
    }

    private static Refusal field(String field, String type) {
        return Refusal.invalid(type, key(type), List.of(new FieldError(field, key(type))));
    }

    private static String key(String type) {
        return "plan.refusal." + type;
    }
}
