package id.abdi.calendar;

import id.abdi.identity.Caller;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By whom, by which door and when something was recorded.
 *
 * @param by null for a command on the machine
 */
record Recording(@Nullable EmployeeId by, Via via, Instant at) {
    static Recording of(Caller caller, Instant now) {
        return new Recording(caller.id(), caller.via(), now);
    }

    static Recording command(Instant now) {
        return new Recording(null, Via.COMMAND, now);
    }
}
