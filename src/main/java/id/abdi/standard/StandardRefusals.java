package id.abdi.standard;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.time.LocalDate;
import java.util.List;

/** Every "no" of this module. */
final class StandardRefusals {
    private StandardRefusals() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("standard-invalid", key("standard-invalid"), errors, errors.size());
    }

    static Refusal codeTaken(StandardCode code) {
        return field("code-taken", "code", code.value());
    }

    static Refusal alreadySaved(StandardCode code) {
        return Refusal.of(Kind.CONFLICT, "standard-saved", key("standard-saved"), code.value());
    }

    /** What was in force stays what it was measured by. */
    static Refusal past(LocalDate today) {
        return field("standard-past", "from", today);
    }

    static Refusal otherSection(String field) {
        return field("other-section", field);
    }

    static Refusal unknownSop() {
        return field("unknown-sop", "sop");
    }

    static Refusal reason() {
        return field("reason-missing", "reason");
    }

    static Refusal nobodyLeft(String name) {
        return field("nobody-left", "posts", name);
    }

    static Refusal nothingChosen(String field) {
        return field("nothing-chosen", field);
    }

    static Refusal words() {
        return field("words-missing", "words");
    }

    static Refusal unknownProposal() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-proposal", key("unknown-proposal"));
    }

    static Refusal proposalAnswered() {
        return Refusal.of(Kind.CONFLICT, "proposal-answered", key("proposal-answered"));
    }

    static Refusal versionTag() {
        return field("version-tag", "If-Match");
    }

    static Refusal stale() {
        return Refusal.of(Kind.STALE, "stale-version", key("stale-version"));
    }

    static Refusal withdrawn() {
        return Refusal.of(Kind.CONFLICT, "standard-withdrawn", key("standard-withdrawn"));
    }

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-your-section", key("not-your-section"));
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-standard", key("unknown-standard"));
    }

    private static Refusal field(String type, String field, Object... arguments) {
        return Refusal.invalid(
                type, key(type), List.of(new FieldError(field, key(type), List.of(arguments))), arguments);
    }

    private static String key(String type) {
        return "standard.refusal." + type;
    }
}
