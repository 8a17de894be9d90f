package id.abdi.privacy;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class PrivacyRefusals {
    private PrivacyRefusals() {}

    static Refusal words(String field) {
        return Refusal.invalid(
                "correction-words", "privacy.refusal.words", List.of(new FieldError(field, "privacy.error." + field)));
    }

    static Refusal onlyPersonnel() {
        return Refusal.of(Kind.FORBIDDEN, "only-personnel", "privacy.refusal.only-personnel");
    }

    static Refusal unknownRequest() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-request", "privacy.refusal.unknown-request");
    }

    static Refusal ownRequest() {
        return Refusal.of(Kind.FORBIDDEN, "own-request", "privacy.refusal.own-request");
    }

    static Refusal answered() {
        return Refusal.of(Kind.CONFLICT, "answered", "privacy.refusal.answered");
    }

    static Refusal unknownAccount() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-account", "privacy.refusal.unknown-account");
    }
}
