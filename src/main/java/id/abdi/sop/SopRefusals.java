package id.abdi.sop;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Every "no" of this module. */
final class SopRefusals {
    private SopRefusals() {}

    static Refusal code() {
        return field("sop-code", "code");
    }

    static Refusal codeTaken(SopCode code) {
        String key = key("sop-code-taken");
        return Refusal.of(Kind.CONFLICT, "sop-code-taken", key, code.value());
    }

    static Refusal otherUnit(SopCode code) {
        return field("sop-other-unit", "unit", code.value());
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-sop", key("unknown-sop"));
    }

    static Refusal notYourUnit() {
        return Refusal.of(Kind.FORBIDDEN, "not-your-unit", key("not-your-unit"));
    }

    static Refusal notAllowed(SopChange change) {
        return Refusal.of(
                Kind.FORBIDDEN,
                "not-allowed",
                switch (SopRules.needs(change)) {
                    case APPROVE -> key("only-agency-head");
                    case WRITE,
                            READ,
                            MANAGE_PLANS,
                            SEE_DEVELOPMENT,
                            SEE_OWN_PEOPLE,
                            READ_WORKLOAD,
                            READ_POST_WORKLOAD -> key("only-heads");
                });
    }

    static Refusal state(SopState state) {
        return Refusal.of(Kind.CONFLICT, "sop-state", key("sop-state." + state.name()))
                .with(Map.of("state", state.name()));
    }

    static Refusal stale(int newest) {
        return Refusal.of(Kind.STALE, "stale-version", key("stale-version")).with(Map.of("revision", newest));
    }

    /** What was decided about is not what stands there now. */
    static Refusal changedSince(int newest) {
        return Refusal.of(Kind.STALE, "stale-version", key("changed-since")).with(Map.of("revision", newest));
    }

    static Refusal versionTag() {
        return field("version-tag", "If-Match");
    }

    static Refusal beginsInThePast(LocalDate today) {
        return field("sop-begin-past", "begins", today);
    }

    static Refusal beginsTooEarly(LocalDate latest) {
        return field("sop-begin-early", "begins", latest, latest.plusDays(1));
    }

    static Refusal remarks() {
        return field("sop-remarks", "remarks");
    }

    static Refusal reason() {
        return field("sop-reason", "reason");
    }

    static Refusal ends(LocalDate today) {
        return field("sop-ends", "ends", today);
    }

    static Refusal findings() {
        return field("sop-findings", "findings");
    }

    static Refusal notInForce() {
        return Refusal.of(Kind.CONFLICT, "sop-not-in-force", key("sop-not-in-force"));
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("sop-invalid", key("sop-invalid"), errors, errors.size());
    }

    /** It is stored as a draft, but not whole enough to be sent on. */
    static Refusal incomplete(List<FieldError> errors) {
        return Refusal.invalid("sop-incomplete", key("sop-incomplete"), errors, errors.size());
    }

    static Refusal change(String word) {
        return Refusal.of(Kind.NOT_FOUND, "unknown-sop", key("unknown-change"), word);
    }

    private static Refusal field(String type, String field, Object... arguments) {
        return Refusal.invalid(
                type, key(type), List.of(new FieldError(field, key(type), List.of(arguments))), arguments);
    }

    private static String key(String type) {
        return "sop.refusal." + type;
    }
}
