package id.abdi.clocking;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** When people touched attendance devices: raw, in sets, and no proof of work (R10, R11). Who may see it is asked before. */
public interface Touches {
    /** One touch. */
    record Touch(Instant at, DeviceSerial device) {}

    /**
     * The touches of these people in that time, in order, wherever a device's user was them on that day. Who touched nothing has no
     * entry.
     *
     * @param to exclusive
     */
    Map<EmployeeId, List<Touch>> of(Collection<EmployeeId> people, Instant from, Instant to);
}
