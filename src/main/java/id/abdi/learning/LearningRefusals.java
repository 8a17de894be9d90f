package id.abdi.learning;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.time.LocalDate;
import java.util.List;

/** Every "no" of this module. */
final class LearningRefusals {
    private LearningRefusals() {}

    /** The catalogue, sessions, obligations and conversions are kept by BKPSDM. */
    static void requirePersonnel(Caller caller) {
        if (!caller.is(Role.BKPSDM)) {
            throw Refusal.of(Kind.FORBIDDEN, "only-personnel", key("only-personnel"));
        }
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", key("not-found"));
    }

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", key("not-allowed"));
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("learning-invalid", key("learning-invalid"), errors);
    }

    static Refusal formUsed() {
        return Refusal.of(Kind.CONFLICT, "form-used", key("form-used"));
    }

    static Refusal stale() {
        return Refusal.of(Kind.STALE, "stale-version", key("stale-version"));
    }

    static Refusal codeTaken() {
        return Refusal.invalid(
                "training-code", key("training-code"), List.of(new FieldError("code", key("training-code"))));
    }

    static Refusal notOffered() {
        return Refusal.of(Kind.CONFLICT, "training-closed", key("training-closed"));
    }

    static Refusal sessionClosed() {
        return Refusal.of(Kind.CONFLICT, "session-closed", key("session-closed"));
    }

    static Refusal sessionNotBegun(LocalDate first) {
        return Refusal.of(Kind.CONFLICT, "session-not-begun", key("session-not-begun"), first);
    }

    static Refusal enrolled() {
        return Refusal.of(Kind.CONFLICT, "enrolled", key("enrolled"));
    }

    static Refusal notNow() {
        return Refusal.of(Kind.CONFLICT, "enrolment-state", key("enrolment-state"));
    }

    static Refusal testMissing() {
        return Refusal.of(Kind.CONFLICT, "test-missing", key("test-missing"));
    }

    /** T-2: hours count only with proof. */
    static Refusal proofMissing() {
        return Refusal.invalid(
                "proof-missing", key("proof-missing"), List.of(new FieldError("number", key("proof-missing"))));
    }

    static Refusal effectEarly(LocalDate day) {
        return Refusal.of(Kind.CONFLICT, "effect-early", key("effect-early"), day);
    }

    static Refusal ended() {
        return Refusal.of(Kind.CONFLICT, "obligation-ended", key("obligation-ended"));
    }

    private static String key(String type) {
        return "learning.refusal." + type;
    }
}
