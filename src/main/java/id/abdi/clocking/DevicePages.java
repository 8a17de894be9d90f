package id.abdi.clocking;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.clocking.ContactSql.Contact;
import id.abdi.clocking.ContactSql.Stranger;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of devices show: of each how it is, in a fixed number of queries; of one also its users. */
@Component
class DevicePages {
    private static final Duration SILENT = Duration.ofHours(1);
    private static final int SLOW_CLOCK = 60;
    private static final int WRONG_CLOCK = 300;
    private static final int DAYS_LOOKED_AT = 14;
    private static final int SHOWN = 50;
    private static final Duration UNKNOWN_SINCE = Duration.ofDays(60);

    private final DeviceSql devices;
    private final ContactSql contacts;
    private final DeviceUserSql users;
    private final Lines lines;
    private final WorkingCalendar calendar;
    private final LocalTimeZone zone;
    private final Clock clock;

    DevicePages(
            DeviceSql devices,
            ContactSql contacts,
            DeviceUserSql users,
            Lines lines,
            WorkingCalendar calendar,
            LocalTimeZone zone,
            Clock clock) {
        this.devices = devices;
        this.contacts = contacts;
        this.users = users;
        this.lines = lines;
        this.calendar = calendar;
        this.zone = zone;
        this.clock = clock;
    }

    record ListPage(TableView table, TableView strangers, boolean keeper) {}

    /**
     * @param form the address of the form for users
     * @param people who are or were users, at whom this is a look
     */
    record DevicePage(
            Device device,
            String form,
            List<Fact> facts,
            TableView unknown,
            List<UserRow> users,
            TableView bad,
            Set<EmployeeId> people,
            LocalDate today) {}

    record Fact(String label, String value, Tone tone) {}

    record UserRow(
            String pin,
            String name,
            String time,
            String witness,
            @Nullable String end,
            String id) {}

    @Transactional(readOnly = true)
    public ListPage list(Caller caller, Ui ui) {
        boolean keeper = caller.is(Role.BKPSDM);
        Map<DeviceSerial, Contact> known = known();
        List<Device> all = devices.all().stream()
                .sorted(Comparator.comparing(Device::name))
                .toList();
        Map<DeviceSerial, List<LocalDate>> gaps = gaps(all);
        List<List<Cell>> rows = new ArrayList<>();
        for (Device device : all) {
            rows.add(
                    row(device, known.get(device.serial()), gaps.getOrDefault(device.serial(), List.of()), keeper, ui));
        }
        List<String> columns = columns(ui, "name", "last", "rows", "new", "quarantined", "drift", "gaps");
        return new ListPage(new TableView(ui.text("clocking.devices"), columns, rows), strangers(known, ui), keeper);
    }

    @Transactional(readOnly = true)
    public DevicePage device(DeviceSerial serial, Ui ui) {
        Device device = known(serial);
        LocalDate today = today();
        List<DeviceUser> mapped = users.of(serial);
        Set<EmployeeId> people = mapped.stream().map(DeviceUser::employee).collect(Collectors.toSet());
        Map<EmployeeId, Employee> names = lines.employees(people, today);
        return new DevicePage(
                device,
                "/attendance/devices/" + serial + "/users",
                facts(device, ui),
                unknown(serial, ui),
                mapped.stream().map(user -> user(user, names, ui)).toList(),
                bad(serial, ui),
                people,
                today);
    }

    /** @throws id.abdi.kernel.Refusal {@code unknown-device} */
    Device known(DeviceSerial serial) {
        return devices.find(serial).orElseThrow(ClockingRefusals::unknownDevice);
    }

    private Map<DeviceSerial, Contact> known() {
        return contacts.all().stream().collect(Collectors.toMap(Contact::serial, contact -> contact));
    }

    /** Working days of late on which a device in use told of nobody, though it did before. */
    private Map<DeviceSerial, List<LocalDate>> gaps(List<Device> all) {
        LocalDate today = today();
        List<LocalDate> days = today.minusDays(DAYS_LOOKED_AT)
                .datesUntil(today)
                .filter(day -> calendar.works(day, WorkPattern.FIVE_DAYS, Scope.GOVERNMENT))
                .toList();
        return contacts.gaps(
                all.stream().filter(Device::inUse).map(Device::serial).toList(), days, zone::begin);
    }

    private List<Cell> row(Device device, @Nullable Contact contact, List<LocalDate> gaps, boolean keeper, Ui ui) {
        String name = device.name() + " (" + device.serial() + ")";
        return List.of(
                keeper ? Cell.link("/attendance/devices/" + device.serial(), name) : Cell.text(name),
                last(device, contact, ui),
                Cell.number(ui.number(contact == null ? 0 : contact.rows())),
                Cell.number(ui.number(contact == null ? 0 : contact.added())),
                Cell.number(ui.number(contact == null ? 0 : contact.quarantined())),
                drift(contact, ui),
                gaps.isEmpty()
                        ? Cell.text(ui.text("clocking.gaps.none"))
                        : Cell.pill(
                                Tone.WARNING,
                                ui.text("clocking.gaps.since", gaps.size(), ui.dateShort(gaps.getFirst()))));
    }

    private Cell last(Device device, @Nullable Contact contact, Ui ui) {
        if (!device.inUse()) {
            return Cell.pill(Tone.NEUTRAL, ui.text("clocking.state.out"));
        }
        if (device.network() == null) {
            return Cell.text(ui.text("clocking.state.carried"));
        }
        Instant at = contact == null ? null : contact.lastAt();
        if (at == null) {
            return Cell.pill(Tone.WARNING, ui.text("clocking.state.never"));
        }
        boolean silent = at.plus(SILENT).isBefore(clock.instant());
        return silent
                ? Cell.pill(Tone.WARNING, ui.text("clocking.state.silent", ui.dateTime(at)))
                : Cell.text(ui.text("clocking.state.heard", ui.dateTime(at)));
    }

    private static Cell drift(@Nullable Contact contact, Ui ui) {
        Integer seconds = contact == null ? null : contact.drift();
        if (seconds == null) {
            return Cell.text(ui.text("clocking.drift.unknown"));
        }
        int off = Math.abs(seconds);
        Tone tone = off >= WRONG_CLOCK ? Tone.DANGER : off >= SLOW_CLOCK ? Tone.WARNING : Tone.GOOD;
        String key = off < SLOW_CLOCK
                ? "clocking.drift.right"
                : seconds > 0 ? "clocking.drift.ahead" : "clocking.drift.behind";
        return Cell.pill(tone, ui.text(key, ui.minutes(off / 60)));
    }

    private List<Fact> facts(Device device, Ui ui) {
        Contact contact = contacts.find(device.serial()).orElse(null);
        List<LocalDate> gaps = gaps(List.of(device)).getOrDefault(device.serial(), List.of());
        List<Cell> cells = row(device, contact, gaps, false, ui);
        List<String> labels = columns(ui, "name", "last", "rows", "new", "quarantined", "drift", "gaps");
        List<Fact> facts = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            Tone tone = cells.get(i).tone();
            facts.add(new Fact(labels.get(i), cells.get(i).text(), tone == null ? Tone.NEUTRAL : tone));
        }
        if (contact != null && contact.biometrics() > 0) {
            facts.add(new Fact(ui.text("clocking.column.dropped"), ui.number(contact.biometrics()), Tone.NEUTRAL));
        }
        return facts;
    }

    private TableView strangers(Map<DeviceSerial, Contact> known, Ui ui) {
        List<List<Cell>> rows = contacts.strangers().stream()
                .filter(stranger -> later(stranger, known))
                .limit(SHOWN)
                .map(stranger -> List.of(
                        Cell.text(stranger.serial()),
                        Cell.text(ui.dateTime(stranger.lastAt())),
                        Cell.text(stranger.address()),
                        Cell.number(ui.number(stranger.times()))))
                .toList();
        return new TableView(
                ui.text("clocking.strangers.lead"), columns(ui, "serial", "last", "address", "times"), rows);
    }

    /** Whether it was refused after it was heard last: once it is listed rightly it is no stranger any more. */
    private static boolean later(Stranger stranger, Map<DeviceSerial, Contact> known) {
        Contact contact = DeviceSerial.read(stranger.serial()).map(known::get).orElse(null);
        Instant heard = contact == null ? null : contact.lastAt();
        return heard == null || heard.isBefore(stranger.lastAt());
    }

    private TableView unknown(DeviceSerial serial, Ui ui) {
        List<List<Cell>> rows = users.unknown(serial, clock.instant().minus(UNKNOWN_SINCE), today(), SHOWN).stream()
                .map(user -> List.of(
                        Cell.text(user.pin()),
                        Cell.number(ui.number(user.touches())),
                        Cell.text(ui.dateTime(user.first())),
                        Cell.text(ui.dateTime(user.last()))))
                .toList();
        return new TableView(
                ui.text("clocking.unknown.lead"), columns(ui, "pin", "touches", "first-touch", "last-touch"), rows);
    }

    private static UserRow user(DeviceUser user, Map<EmployeeId, Employee> names, Ui ui) {
        Employee person = names.get(user.employee());
        LocalDate last = user.period().last();
        return new UserRow(
                user.pin(),
                person == null ? "" : person.name(),
                last == null
                        ? ui.text("clocking.users.since", ui.date(user.period().from()))
                        : ui.text(
                                "clocking.users.from-to", ui.date(user.period().from()), ui.date(last)),
                user.witness(),
                last == null ? "/attendance/devices/users/" + user.id() + "/end" : null,
                user.id().toString());
    }

    private TableView bad(DeviceSerial serial, Ui ui) {
        List<List<Cell>> rows = contacts.quarantined(serial, SHOWN).stream()
                .map(line -> List.of(
                        Cell.text(ui.dateTime(line.at())),
                        Cell.text(line.text()),
                        Cell.text(ui.text("clocking.why." + line.reason().substring("clocking.line.".length())))))
                .toList();
        return new TableView(ui.text("clocking.bad.lead"), columns(ui, "received", "line", "why"), rows);
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }

    private static List<String> columns(Ui ui, String... names) {
        return List.of(names).stream()
                .map(name -> ui.text("clocking.column." + name))
                .toList();
    }
}
