package id.abdi.integrity;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class IntegrityRefusals {
    private IntegrityRefusals() {}

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "integrity.refusal.not-found");
    }

    static Refusal ownSignal() {
        return Refusal.of(Kind.FORBIDDEN, "own-signal", "integrity.refusal.own-signal");
    }

    static Refusal incomplete(List<FieldError> errors) {
        return Refusal.invalid("review-incomplete", "integrity.refusal.review-incomplete", errors);
    }

    static Refusal reviewed() {
        return Refusal.of(Kind.CONFLICT, "already-reviewed", "integrity.refusal.already-reviewed");
    }

    static Refusal newer() {
        return Refusal.of(Kind.STALE, "newer-version", "integrity.refusal.newer-version");
    }

    static Refusal versionTag() {
        return Refusal.invalid(
                "version-tag",
                "integrity.refusal.version-tag",
                List.of(new FieldError("If-Match", "integrity.refusal.version-tag")));
    }

    static Refusal month() {
        return Refusal.invalid(
                "month", "integrity.refusal.month", List.of(new FieldError("month", "integrity.refusal.month")));
    }

    static Refusal filter(String field) {
        return Refusal.invalid(
                "filter", "integrity.refusal.filter", List.of(new FieldError(field, "integrity.refusal.filter")));
    }
}
