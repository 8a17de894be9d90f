package id.abdi.programme;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class ProgrammeRefusals {
    private ProgrammeRefusals() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("programme-invalid", "programme.refusal.programme-invalid", errors, errors.size());
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "programme.refusal.not-found");
    }

    static Refusal stale() {
        return Refusal.of(Kind.STALE, "stale-version", "programme.refusal.stale-version");
    }

    static Refusal notUuid7() {
        return Refusal.invalid(
                "not-uuid7",
                "programme.refusal.not-uuid7",
                List.of(new FieldError("id", "programme.refusal.not-uuid7")));
    }

    static Refusal versionTag() {
        return Refusal.invalid(
                "version-tag",
                "programme.refusal.version-tag",
                List.of(new FieldError("If-Match", "programme.refusal.version-tag")));
    }
}
