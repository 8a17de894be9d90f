package id.abdi.clocking;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Devices as the personnel agency lists them, each with a serial number of its own, and what they tell. */
@Component
public class GivenDevices {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String HERE = "127.0.0.1";

    private final KeepDevice keep;
    private final MapUser users;
    private final HearTerminal hear;
    private final Regency regency;
    private final Map<Person, Device> last = new ConcurrentHashMap<>();

    GivenDevices(KeepDevice keep, MapUser users, HearTerminal hear, Regency regency) {
        this.keep = keep;
        this.users = users;
        this.hear = hear;
        this.regency = regency;
    }

    static String serial() {
        return "CONTOH" + String.format(Locale.ROOT, "%05d", NUMBER.incrementAndGet());
    }

    /** One that pushes from this machine. */
    Device pushing(Person officer) {
        return keep.by(
                keeper(officer), new KeepDevice.Typed(serial(), "Kantor Contoh", null, "127.0.0.0/8", null, null));
    }

    /** One whose files are carried. */
    Device carried(Person officer, @Nullable String number) {
        return keep.by(keeper(officer), new KeepDevice.Typed(serial(), "Kantor Contoh", number, null, null, null));
    }

    /** A person who touched a device of their own at these local times, such as {@code 2026-07-13 07:58:00}. */
    public void touched(Person officer, Person person, LocalDate from, String... times) {
        Device device = pushing(officer);
        users.by(
                keeper(officer),
                device.serial(),
                new MapUser.Typed("1001", person.nip().value(), from, "Saksi Contoh"));
        String body =
                Arrays.stream(times).map(time -> "1001\t" + time + "\t0\t1\n").collect(Collectors.joining());
        hear.touches(device, HERE, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same at a device that somebody unknown touched, too, at {@code others}; the person once, at {@code at}. */
    public void touchedBeside(Person officer, Person person, LocalDate from, String at, String others, String... more) {
        Device device = pushing(officer);
        users.by(
                keeper(officer),
                device.serial(),
                new MapUser.Typed("1001", person.nip().value(), from, "Saksi Contoh"));
        tell(device, "1001", at);
        tell(device, "1001", more);
        tell(device, "1002", others);
        last.put(person, device);
    }

    /** The device of {@link #touchedBeside} hands over more of that person. */
    public void again(Person person, String... times) {
        tell(Objects.requireNonNull(last.get(person)), "1001", times);
    }

    private void tell(Device device, String pin, String... times) {
        String body =
                Arrays.stream(times).map(time -> pin + "\t" + time + "\t0\t1\n").collect(Collectors.joining());
        if (!body.isEmpty()) {
            hear.touches(device, HERE, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Caller keeper(Person officer) {
        return regency.caller(officer, Role.BKPSDM);
    }
}
