package id.abdi.attendance;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.time.LocalDate;
import java.util.List;

/** Every "no" to a correction of a day. */
final class PresenceRefusals {
    private PresenceRefusals() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("correction-invalid", "attendance.refusal.correction-invalid", errors, errors.size());
    }

    static Refusal range(int days) {
        return Refusal.invalid(
                "range",
                "attendance.refusal.range",
                List.of(new FieldError("to", "attendance.refusal.range", List.of(days))),
                days);
    }

    static Refusal waits(LocalDate day) {
        return Refusal.of(Kind.CONFLICT, "correction-waits", "attendance.refusal.correction-waits", day);
    }

    static Refusal decided() {
        return Refusal.of(Kind.CONFLICT, "correction-decided", "attendance.refusal.correction-decided");
    }
}
