package id.abdi.staffing;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class StaffRefusals {
    private StaffRefusals() {}

    static Refusal onlyPersonnel() {
        return Refusal.of(Kind.FORBIDDEN, "only-personnel", "staffing.refusal.only-personnel");
    }

    static Refusal unknownUnit() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-unit", "staffing.refusal.unknown-unit");
    }

    static Refusal unknownPerson() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-person", "staffing.refusal.unknown-person");
    }

    static Refusal incomplete(List<FieldError> errors) {
        return Refusal.invalid("incomplete", "staffing.refusal.incomplete", errors);
    }
}
