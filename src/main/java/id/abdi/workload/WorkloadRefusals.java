package id.abdi.workload;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class WorkloadRefusals {
    private WorkloadRefusals() {}

    /** There is none, or the reader may not know. */
    static Refusal unknownUnit() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-unit", "workload.refusal.unknown-unit");
    }

    /** A post, a standard or a year that the page of this unit does not have. */
    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "workload.refusal.not-found");
    }

    static Refusal notYours() {
        return Refusal.of(Kind.FORBIDDEN, "not-allowed", "workload.refusal.not-allowed");
    }

    /** What a reader of sums sees must not be one or two persons. */
    static Refusal tooFew(int fewest) {
        return Refusal.of(Kind.FORBIDDEN, "too-few-people", "workload.refusal.too-few", fewest);
    }

    static Refusal tooMany(int people, int most) {
        FieldError where = new FieldError("unit", "workload.error.too-many", List.of(most));
        return Refusal.invalid("too-many-people", "workload.refusal.too-many", List.of(where), people, most);
    }

    static Refusal range(int days) {
        FieldError where = new FieldError("to", "workload.error.range", List.of(days));
        return Refusal.invalid("range", "workload.refusal.range", List.of(where), days);
    }

    /** @param errors what is wrong in the question */
    static Refusal whatIf(List<FieldError> errors) {
        return Refusal.invalid("what-if", "workload.refusal.what-if", errors);
    }
}
