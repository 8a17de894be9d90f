package id.abdi.attendance;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

final class LeaveRefusals {
    private LeaveRefusals() {}

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("leave-invalid", "attendance.refusal.leave-invalid", errors, errors.size());
    }

    static Refusal overlap(Leave existing) {
        return Refusal.of(
                Kind.CONFLICT,
                "leave-overlap",
                "attendance.refusal.leave-overlap",
                existing.period().from(),
                existing.lastDay());
    }

    static Refusal noSuchPerson() {
        return Refusal.invalid(
                "leave-no-person",
                "attendance.refusal.leave-no-person",
                List.of(new FieldError("from", "attendance.field.not-in-service")));
    }

    /** The form recorded something else before, as when it is sent again after going back in the browser. */
    static Refusal formUsed() {
        return Refusal.of(Kind.CONFLICT, "leave-form-used", "attendance.refusal.leave-form-used");
    }

    static void requirePersonnel(Caller caller) {
        if (!caller.is(Role.BKPSDM)) {
            throw Refusal.of(Kind.FORBIDDEN, "only-personnel", "attendance.refusal.only-personnel");
        }
    }

    static Refusal cancelled() {
        return Refusal.of(Kind.CONFLICT, "leave-cancelled", "attendance.refusal.leave-cancelled");
    }

    static Refusal reasonMissing(int shortest, int longest) {
        return Refusal.invalid(
                "leave-reason",
                "attendance.refusal.leave-reason",
                List.of(new FieldError("reason", "attendance.refusal.leave-reason", List.of(shortest, longest))),
                shortest,
                longest);
    }

    static Refusal unknownUnit() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-unit", "attendance.refusal.unknown-unit");
    }

    static Refusal unknown() {
        return Refusal.of(Kind.NOT_FOUND, "not-found", "attendance.refusal.not-found");
    }
}
