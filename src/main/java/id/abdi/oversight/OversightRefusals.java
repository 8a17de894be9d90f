package id.abdi.oversight;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.Kind;

/** Every "no" of this module. */
final class OversightRefusals {
    private OversightRefusals() {}

    static Refusal notBelow() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-person", "oversight.refusal.unknown-person");
    }
}
