package id.abdi.innovation;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class InnovationRefusals {
    private InnovationRefusals() {}

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "innovation.refusal.not-found");
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("innovation-invalid", "innovation.refusal.innovation-invalid", errors, errors.size());
    }

    /** One field is wrong. */
    static Refusal field(String field, String error) {
        return invalid(List.of(new FieldError(field, "innovation.field." + error)));
    }

    static Refusal stale() {
        return Refusal.of(Kind.STALE, "stale-version", "innovation.refusal.stale-version");
    }

    static Refusal taken() {
        return Refusal.of(Kind.CONFLICT, "innovation-id-taken", "innovation.refusal.innovation-id-taken");
    }

    static Refusal versionTag() {
        return Refusal.invalid(
                "version-tag",
                "innovation.refusal.version-tag",
                List.of(new FieldError("If-Match", "innovation.refusal.version-tag")));
    }

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "innovation-not-yours", "innovation.refusal.innovation-not-yours");
    }

    static Refusal notInvited() {
        return Refusal.of(Kind.FORBIDDEN, "innovation-not-invited", "innovation.refusal.innovation-not-invited");
    }

    static Refusal adopts() {
        return Refusal.of(Kind.FORBIDDEN, "innovation-adopts", "innovation.refusal.innovation-adopts");
    }

    static Refusal own() {
        return Refusal.of(Kind.FORBIDDEN, "innovation-own", "innovation.refusal.innovation-own");
    }

    static Refusal below() {
        return Refusal.of(Kind.FORBIDDEN, "innovation-below", "innovation.refusal.innovation-below");
    }

    static Refusal confirms() {
        return Refusal.of(Kind.FORBIDDEN, "innovation-confirms", "innovation.refusal.innovation-confirms");
    }

    /** The step does not fit to how far it is. */
    static Refusal stage(StepKind kind, Stage.Name stage) {
        return Refusal.of(
                Kind.CONFLICT,
                "innovation-stage",
                kind == StepKind.ADOPT ? "innovation.refusal.not-proven" : "innovation.refusal.stage." + stage);
    }

    static Refusal waits() {
        return Refusal.of(Kind.CONFLICT, "innovation-waits", "innovation.refusal.innovation-waits");
    }

    static Refusal measured() {
        return Refusal.of(Kind.CONFLICT, "innovation-measured", "innovation.refusal.innovation-measured");
    }

    /** "Proven" was claimed, and this is missing. */
    static Refusal proof(List<ProofRules.Missing> missing) {
        return Refusal.invalid(
                "proof-missing",
                "innovation.refusal.proof-missing",
                missing.stream()
                        .map(one -> new FieldError("proof", one.textKey()))
                        .toList());
    }
}
