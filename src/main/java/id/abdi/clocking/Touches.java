package id.abdi.clocking;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /**
     * A device whose user somebody was on a day.
     *
     * @param place what tells that two devices stand together: the network, or the device itself where none is known
     * @param first when it told of anybody first on that day; null where it told of nobody
     * @param last when it told of anybody last on that day
     * @param drift by how many seconds its clock was ahead when that could be told last; 0 where it never could
     */
    record Machine(
            DeviceSerial serial,
            String name,
            String place,
            @Nullable Instant first,
            @Nullable Instant last,
            int drift) {}

    /** The devices whose user each of these people was on that day. Who was nobody's has no entry: of them no device can tell. */
    Map<EmployeeId, List<Machine>> machines(Collection<EmployeeId> people, LocalDate day);

    /**
     * A line that told of somebody at a time that had not come yet, and so was kept aside.
     *
     * @param told the time as the device wrote it
     * @param users of how many users that device told so on that day
     */
    record Ahead(DeviceSerial serial, String told, int users) {}

    /** Such lines of these people that were handed over on that day. Who has none has no entry. */
    Map<EmployeeId, List<Ahead>> ahead(Collection<EmployeeId> people, LocalDate day);

    /** The devices whose users are people, on whatever day. */
    List<DeviceSerial> devices();

    /** Who touched a device when. */
    record Tap(EmployeeId person, Instant at) {}

    /**
     * All touches of that device in that time by somebody who was its user on that day, in order.
     *
     * @param to exclusive
     */
    List<Tap> at(DeviceSerial device, Instant from, Instant to);
}
