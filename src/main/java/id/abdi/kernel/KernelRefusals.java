package id.abdi.kernel;

import id.abdi.kernel.Refusal.FieldError;
import java.util.List;

final class KernelRefusals {
    private KernelRefusals() {}

    static Refusal nipDamaged() {
        return Refusal.invalid(
                "nip-damaged", "kernel.nip.damaged", List.of(new FieldError("nip", "kernel.nip.damaged")));
    }

    static Refusal nipInvalid(int digits) {
        return Refusal.invalid(
                "nip-invalid",
                "kernel.nip.invalid",
                List.of(new FieldError("nip", "kernel.nip.invalid", List.of(digits))),
                digits);
    }
}
