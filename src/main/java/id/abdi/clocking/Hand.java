package id.abdi.clocking;

import id.abdi.identity.Caller;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Recorder;
import org.jspecify.annotations.Nullable;

/**
 * By whom something was handed over.
 *
 * @param by null for a terminal, and for the operator by a command on the machine
 * @param name as it stands in the ledger
 */
record Hand(@Nullable EmployeeId by, String via, String name) {
    static Hand of(Caller caller) {
        return new Hand(caller.id(), caller.via().name(), caller.id().toString());
    }

    /** @param by null for the operator by a command on the machine */
    static Hand importing(@Nullable EmployeeId by) {
        return by == null
                ? new Hand(null, Via.COMMAND.name(), Recorder.machine().name())
                : new Hand(by, Via.SESSION.name(), by.toString());
    }

    static Hand terminal(DeviceSerial serial) {
        return new Hand(null, "TERMINAL", "device:" + serial);
    }
}
