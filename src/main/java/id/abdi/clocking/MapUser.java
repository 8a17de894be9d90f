package id.abdi.clocking;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BKPSDM says whom a device's user is from a day on, and until when; nobody says it of themselves. */
@Service
class MapUser {
    private static final int SHORTEST = 3;
    private static final int LONGEST_WITNESS = 200;
    private static final int LONGEST_REASON = 500;
    private static final String PIN = "[0-9A-Za-z]{1,24}";

    /** A user as it is typed. */
    record Typed(
            @Nullable String pin,
            @Nullable String nip,
            @Nullable LocalDate from,
            @Nullable String witness) {}

    /** @param last the last day on which it counts; before the first day where it never was right */
    record End(@Nullable LocalDate last, @Nullable String reason) {}

    private final DeviceUserSql sql;
    private final PunchSql punches;
    private final Lines lines;
    private final Rights rights;
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    MapUser(
            DeviceUserSql sql,
            PunchSql punches,
            Lines lines,
            Rights rights,
            Ledger ledger,
            LocalTimeZone zone,
            Clock clock) {
        this.sql = sql;
        this.punches = punches;
        this.lines = lines;
        this.rights = rights;
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    @Transactional
    DeviceUser by(Caller caller, DeviceSerial serial, Typed typed) {
        ClockingRefusals.requireKeeper(caller);
        DeviceUser user = checked(serial, typed);
        rights.require(caller, Act.EDIT_PEOPLE, user.employee(), user.period().from());
        punches.lock(serial);
        for (DeviceUser other : sql.inTheWay(user)) {
            if (same(other, user)) {
                return other;
            }
            throw collision(other, user);
        }
        Entry entry = Entry.of("device-user")
                .with("user", user.id().value())
                .with("device", serial.value())
                .with("pin", user.pin())
                .with("employee", user.employee())
                .with("from", user.period().from())
                .with("witness", user.witness())
                .with("recordedBy", caller.id())
                .with("via", caller.via());
        sql.insert(user, mark(caller, entry));
        return user;
    }

    /** @return what ended */
    @Transactional
    DeviceUser end(Caller caller, DeviceUser.Id id, End end) {
        ClockingRefusals.requireKeeper(caller);
        DeviceUser user = sql.open(id).orElseThrow(ClockingRefusals::userEnded);
        rights.require(caller, Act.EDIT_PEOPLE, user.employee(), today());
        punches.lock(user.serial());
        String reason = OneLine.of(end.reason());
        LocalDate last = end.last();
        List<FieldError> errors = new ArrayList<>();
        if (last == null
                || last.isAfter(today())
                || last.isBefore(user.period().from().minusDays(1))) {
            errors.add(new FieldError("last", "clocking.field.last"));
        }
        if (OneLine.outside(reason, SHORTEST, LONGEST_REASON)) {
            errors.add(new FieldError("reason", "clocking.field.reason", List.of(SHORTEST, LONGEST_REASON)));
        }
        if (last == null || !errors.isEmpty()) {
            throw ClockingRefusals.invalid(errors);
        }
        Entry entry = Entry.of("device-user-end")
                .with("user", id.value())
                .with("employee", user.employee())
                .with("last", last)
                .with("after", last.plusDays(1))
                .with("reason", reason)
                .with("recordedBy", caller.id())
                .with("via", caller.via());
        sql.end(id, last.plusDays(1), reason, mark(caller, entry));
        return user;
    }

    private DeviceUser checked(DeviceSerial serial, Typed typed) {
        List<FieldError> errors = new ArrayList<>();
        String pin = OneLine.of(typed.pin());
        if (!pin.matches(PIN)) {
            errors.add(new FieldError("pin", "clocking.field.pin"));
        }
        LocalDate from = typed.from();
        if (from == null || from.isAfter(today().plusMonths(1)) || from.isBefore(PunchReader.EARLIEST)) {
            errors.add(new FieldError("from", "clocking.field.from"));
        }
        Optional<EmployeeId> person = person(typed.nip(), from == null ? today() : from);
        if (person.isEmpty()) {
            errors.add(new FieldError("nip", "clocking.field.nip"));
        }
        String witness = OneLine.of(typed.witness());
        if (OneLine.outside(witness, SHORTEST, LONGEST_WITNESS)) {
            errors.add(new FieldError("witness", "clocking.field.witness", List.of(SHORTEST, LONGEST_WITNESS)));
        }
        if (from == null || !errors.isEmpty()) {
            throw ClockingRefusals.invalid(errors);
        }
        return new DeviceUser(DeviceUser.Id.fresh(), serial, pin, person.orElseThrow(), Period.from(from), witness);
    }

    private Optional<EmployeeId> person(@Nullable String nip, LocalDate day) {
        String digits = OneLine.of(nip).replaceAll("[^0-9]", "");
        return digits.length() == 18
                ? lines.byNip(new Nip(digits), day).filter(Employee::active).map(Employee::id)
                : Optional.empty();
    }

    /** The same form sent twice is the first one. */
    private static boolean same(DeviceUser other, DeviceUser user) {
        return other.pin().equals(user.pin())
                && other.employee().equals(user.employee())
                && other.period().equals(user.period());
    }

    private Refusal collision(DeviceUser other, DeviceUser user) {
        String name =
                lines.employee(other.employee(), today()).map(Employee::name).orElse("");
        return other.pin().equals(user.pin())
                ? ClockingRefusals.pinTaken(other, name)
                : ClockingRefusals.personTaken(other, name);
    }

    private Mark mark(Caller caller, Entry entry) {
        return new Mark(caller.id(), caller.via().name(), clock.instant(), ledger.append(entry));
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }
}
