package id.abdi.oversight;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class OversightRefusals {
    private OversightRefusals() {}

    static Refusal unknownUnit() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-unit", "oversight.refusal.unknown-unit");
    }

    static Refusal depth() {
        FieldError where = new FieldError("depth", "oversight.refusal.depth", List.of());
        return Refusal.invalid("depth", "oversight.refusal.depth", List.of(where));
    }

    static Refusal notBelow() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-person", "oversight.refusal.unknown-person");
    }
}
