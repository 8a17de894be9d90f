package id.abdi.clocking;

import id.abdi.identity.Caller;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM lists a device, changes what is known of it, or takes it out of use; only what is listed is heard (SEC-33). */
@Service
class KeepDevice {
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 100;
    private static final int LEAST_HOURS = -12;
    private static final int MOST_HOURS = 14;

    /** A device as it is typed. */
    record Typed(
            @Nullable String serial,
            @Nullable String name,
            @Nullable String number,
            @Nullable String network,
            @Nullable Integer zoneHours,
            @Nullable Boolean outOfUse) {}

    private final DeviceSql sql;
    private final Ledger ledger;
    private final Clock clock;

    KeepDevice(DeviceSql sql, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    Device by(Caller caller, Typed typed) {
        ClockingRefusals.requireKeeper(caller);
        Device device = checked(typed);
        Optional<Device> before = sql.find(device.serial());
        if (before.filter(device::same).isPresent()) {
            return before.get();
        }
        Device next = device.next(before.map(Device::version).orElse(0));
        Entry entry = Entry.of("attendance-device")
                .with("serial", next.serial().value())
                .with("version", next.version())
                .with("name", next.name())
                .with("number", next.number())
                .with("network", next.network() == null ? null : next.network().toString())
                .with("zoneHours", next.zoneHours())
                .with("inUse", next.inUse())
                .with("recordedBy", caller.id())
                .with("via", caller.via());
        try {
            sql.insert(next, new Mark(caller.id(), caller.via().name(), clock.instant(), ledger.append(entry)));
        } catch (DuplicateKeyException race) {
            throw ClockingRefusals.changedMeanwhile();
        }
        return next;
    }

    private static Device checked(Typed typed) {
        List<FieldError> errors = new ArrayList<>();
        Optional<DeviceSerial> serial = DeviceSerial.read(OneLine.of(typed.serial()));
        if (serial.isEmpty()) {
            errors.add(new FieldError("serial", "clocking.field.serial"));
        }
        String name = OneLine.of(typed.name());
        if (OneLine.outside(name, SHORTEST_NAME, LONGEST_NAME)) {
            errors.add(new FieldError("name", "clocking.field.name", List.of(SHORTEST_NAME, LONGEST_NAME)));
        }
        String number = OneLine.of(typed.number());
        if (!number.matches("[0-9]{0,6}")) {
            errors.add(new FieldError("number", "clocking.field.number"));
        }
        String network = OneLine.of(typed.network());
        Optional<Network> allowed = Network.of(network);
        if (!network.isEmpty() && allowed.isEmpty()) {
            errors.add(new FieldError("network", "clocking.field.network"));
        }
        Integer hours = typed.zoneHours();
        if (hours != null && (hours < LEAST_HOURS || hours > MOST_HOURS)) {
            errors.add(new FieldError("zoneHours", "clocking.field.zone-hours"));
        }
        if (!errors.isEmpty()) {
            throw ClockingRefusals.invalid(errors);
        }
        return new Device(
                serial.orElseThrow(),
                name,
                number.isEmpty() ? null : number,
                allowed.orElse(null),
                hours,
                !Boolean.TRUE.equals(typed.outOfUse()),
                0);
    }
}
