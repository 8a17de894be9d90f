package id.abdi.clocking;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.Refusal.Kind;
import java.util.List;

/** Every "no" of this module. */
final class ClockingRefusals {
    private ClockingRefusals() {}

    static Refusal recapUnreadable() {
        return file("recap-unreadable");
    }

    private static Refusal file(String type, Object... arguments) {
        return Refusal.invalid(
                type, "clocking.refusal." + type, List.of(new FieldError("file", "clocking.field.file")), arguments);
    }

    /** No device of that number, or more than one. */
    static Refusal deviceUnknown(String named) {
        return file("device-unknown", named);
    }

    static Refusal deviceUnclear(String number, String serials) {
        return file("device-unclear", number, serials);
    }

    static Refusal deviceNotNamed() {
        return file("device-not-named");
    }

    static Refusal invalid(List<FieldError> errors) {
        return Refusal.invalid("device-invalid", "clocking.refusal.invalid", errors, errors.size());
    }

    static Refusal changedMeanwhile() {
        return Refusal.of(Kind.CONFLICT, "device-changed", "clocking.refusal.changed");
    }

    static Refusal pinTaken(DeviceUser other, String name) {
        return Refusal.of(
                Kind.CONFLICT,
                "device-user-taken",
                "clocking.refusal.pin-taken",
                other.pin(),
                name,
                other.period().from());
    }

    static Refusal personTaken(DeviceUser other, String name) {
        return Refusal.of(
                Kind.CONFLICT,
                "device-person-taken",
                "clocking.refusal.person-taken",
                name,
                other.pin(),
                other.period().from());
    }

    static Refusal userEnded() {
        return Refusal.of(Kind.NOT_FOUND, "device-user-ended", "clocking.refusal.user-ended");
    }

    /** None of the files that an import of attendance reads. */
    static Refusal notAttendance() {
        return file("not-attendance");
    }

    static Refusal unknownDevice() {
        return Refusal.of(Kind.NOT_FOUND, "unknown-device", "clocking.refusal.unknown-device");
    }

    /** BKPSDM keeps devices and who uses them; the operator of the machine looks. */
    static void requireKeeper(Caller caller) {
        if (!caller.is(Role.BKPSDM)) {
            throw Refusal.of(Kind.FORBIDDEN, "only-personnel", "clocking.refusal.only-personnel");
        }
    }

    static void requireLooker(Caller caller) {
        if (!caller.is(Role.BKPSDM) && !caller.is(Role.OPERATOR)) {
            throw Refusal.of(Kind.FORBIDDEN, "only-device-keepers", "clocking.refusal.only-device-keepers");
        }
    }
}
