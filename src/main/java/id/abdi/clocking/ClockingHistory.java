package id.abdi.clocking;

import id.abdi.clocking.Batch.Counts;
import id.abdi.clocking.Batch.Origin;
import id.abdi.clocking.Batch.Source;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Sha256;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Devices and touches of a made-up past, in bulk and with given instants, for the demo and the benchmarks alone. */
@Component
public class ClockingHistory {
    private static final int DRIFT = 12;

    private final DeviceSql devices;
    private final DeviceUserSql users;
    private final PunchSql punches;
    private final ContactSql contacts;
    private final Ledger ledger;

    ClockingHistory(DeviceSql devices, DeviceUserSql users, PunchSql punches, ContactSql contacts, Ledger ledger) {
        this.devices = devices;
        this.users = users;
        this.punches = punches;
        this.contacts = contacts;
        this.ledger = ledger;
    }

    /**
     * A device that pushed from an address.
     *
     * @param users who its users are, by number
     * @param touches of users, known or not, in order of time
     */
    public record PastDevice(
            DeviceSerial serial, String name, String address, Map<String, EmployeeId> users, List<PastTouch> touches) {}

    public record PastTouch(String pin, Instant at) {}

    /**
     * One ledger entry of kind {@code demo} for all of them.
     *
     * @param since from when the users are these people
     */
    @Transactional
    public void record(List<PastDevice> past, LocalDate since, EmployeeId by, Instant now) {
        Mark mark = new Mark(
                by,
                Via.COMMAND.name(),
                now,
                ledger.append(Entry.of("demo").with("module", "clocking").with("rows", past.size())));
        for (PastDevice device : past) {
            devices.insert(
                    new Device(
                            device.serial(),
                            device.name(),
                            "1",
                            Network.of(device.address()).orElseThrow(),
                            null,
                            true,
                            1),
                    mark);
            device.users()
                    .forEach((pin, person) -> users.insert(
                            new DeviceUser(
                                    DeviceUser.Id.fresh(),
                                    device.serial(),
                                    pin,
                                    person,
                                    Period.from(since),
                                    "Saksi Contoh"),
                            mark));
            touches(device, mark);
            contacts.spoke(device.serial(), device.address(), 0, DRIFT, now);
        }
    }

    private void touches(PastDevice device, Mark mark) {
        List<Punch> rows = new ArrayList<>();
        for (PastTouch touch : device.touches()) {
            rows.add(new Punch(rows.size() + 1, touch.pin(), touch.at(), 0, 1, null));
        }
        Counts counts = new Counts(rows.size(), 0, 0);
        String hash = Sha256.of(device.serial().value().getBytes(StandardCharsets.UTF_8));
        Batch batch = new Origin(Source.PUSH, "ATTLOG", hash).of(device.serial(), counts);
        punches.insert(batch, new Hand(mark.by(), mark.via(), mark.by().toString()), mark.now(), mark.receipt());
        punches.insert(device.serial(), batch.id(), rows);
        contacts.read(device.serial(), rows.size(), counts);
    }
}
