package id.abdi.clocking;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.clocking.Batch.Origin;
import id.abdi.clocking.Batch.Source;
import id.abdi.clocking.ContactSql.Contact;
import id.abdi.identity.SecurityLog;
import id.abdi.identity.SecurityLog.Result;
import id.abdi.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what a listed terminal says from its own network (SEC-33). An answer counts everything that it sent, known rows too, so
 * that it does not send them for ever; whatever it sends again changes nothing.
 */
@Service
class HearTerminal {
    /** A terminal that spoke so lately pushes a touch at once: then its time tells how far its clock is off. */
    private static final Duration ONLINE = Duration.ofMinutes(5);

    private static final Duration MOST_DRIFT = Duration.ofHours(12);

    private final DeviceSql devices;
    private final ContactSql contacts;
    private final StorePunches punches;
    private final SecurityLog log;
    private final LocalTimeZone zone;
    private final Clock clock;

    HearTerminal(
            DeviceSql devices,
            ContactSql contacts,
            StorePunches punches,
            SecurityLog log,
            LocalTimeZone zone,
            Clock clock) {
        this.devices = devices;
        this.contacts = contacts;
        this.punches = punches;
        this.log = log;
        this.zone = zone;
        this.clock = clock;
    }

    /** Who speaks; empty, and noted for the page of devices, for who is not listed or speaks from elsewhere. */
    @Transactional
    public Optional<Device> device(@Nullable String serial, String address) {
        Optional<DeviceSerial> named = serial == null ? Optional.empty() : DeviceSerial.read(serial);
        Optional<Device> device = named.flatMap(devices::find).filter(found -> found.hears(address));
        if (device.isEmpty() && named.isPresent()) {
            Optional<Long> times = contacts.stranger(named.get().value(), address, clock.instant());
            if (times.filter(count -> count == 1).isPresent()) {
                log.write(null, "unknown-terminal", Result.REFUSED, Map.of("serial", named.get(), "address", address));
            }
        }
        return device;
    }

    /**
     * How it is to behave. It sends touches alone: the flags leave out users, fingerprints, faces and photos, and what comes in
     * spite of that is thrown away. The line with the hours changes the clock of some models, so it is sent only where it is set
     * for that device.
     */
    static String options(Device device) {
        StringBuilder options = new StringBuilder("GET OPTION FROM: ")
                .append(device.serial())
                .append(
                        "\nStamp=9999\nOpStamp=9999\nErrorDelay=60\nDelay=30\nTransTimes=00:00;14:05\nTransInterval=1\n")
                .append("TransFlag=1000000000\n");
        if (device.zoneHours() != null) {
            options.append("TimeZone=").append(device.zoneHours()).append('\n');
        }
        return options.append("Realtime=1\nEncrypt=0\n").toString();
    }

    /** It asked for options or commands, or told of a command: there is nothing to do but to note that it lives. */
    @Transactional
    public void contact(Device device, String address) {
        contacts.spoke(device.serial(), address, 0, null, clock.instant());
    }

    /** It sent fingerprints, faces, photos or its users with their passwords; nobody read them. */
    @Transactional
    public void dropped(Device device, String address) {
        contacts.spoke(device.serial(), address, 1, null, clock.instant());
    }

    /**
     * Stores the touches that are not known.
     *
     * @return how many rows it sent
     */
    @Transactional
    public int touches(Device device, String address, byte[] body) {
        Instant now = clock.instant();
        ReadLog read = PushLog.read(new String(body, StandardCharsets.UTF_8), new PunchReader(zone.zone(), now));
        Optional<Contact> before = contacts.find(device.serial());
        if (read.rows() > 0) {
            Origin origin = new Origin(Source.PUSH, "ATTLOG", Sha256.of(body));
            punches.store(device.serial(), read, origin, Hand.terminal(device.serial()));
        }
        contacts.spoke(device.serial(), address, 0, drift(read, before, now), now);
        return read.rows();
    }

    /** Seconds by which the clock is ahead; null where the newest row need not be fresh. */
    private static @Nullable Integer drift(ReadLog read, Optional<Contact> before, Instant now) {
        Instant newest = read.newest();
        boolean online = before.map(Contact::lastAt)
                .filter(heard -> !heard.plus(ONLINE).isBefore(now))
                .isPresent();
        if (newest == null || !online) {
            return null;
        }
        Duration ahead = Duration.between(now, newest);
        return ahead.abs().compareTo(MOST_DRIFT) > 0 ? null : Math.toIntExact(ahead.toSeconds());
    }
}
