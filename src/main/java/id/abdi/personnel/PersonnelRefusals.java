package id.abdi.personnel;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

final class PersonnelRefusals {
    private PersonnelRefusals() {}

    static Refusal onlyPersonnel() {
        return Refusal.of(Kind.FORBIDDEN, "personnel-forbidden", "personnel.refusal.personnel-forbidden");
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("import-invalid", "personnel.refusal.import-invalid", errors, errors.size());
    }
}
