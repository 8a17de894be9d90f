package id.abdi.roster;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.roster.RosterSql.Stored;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is above people says which shift each works on which day. Only what changes is recorded, and all of it or nothing. */
@Service
class PlanDays {
    /** Earlier days are closed books, later ones a slip of the pen. */
    static final int DAYS_BACK = 62;

    static final int DAYS_AHEAD = 400;

    private final RosterSql sql;
    private final PlanBook book;
    private final Lines lines;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    PlanDays(RosterSql sql, PlanBook book, Lines lines, Rights rights, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.book = book;
        this.lines = lines;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    /** @return how many days changed */
    @Transactional
    int by(Caller caller, Map<Nip, NavigableMap<LocalDate, String>> wanted) {
        TreeSet<LocalDate> days = new TreeSet<>();
        wanted.values().forEach(one -> days.addAll(one.keySet()));
        if (days.isEmpty()) {
            return 0;
        }
        LocalDate today = zone.day(clock.instant());
        if (outside(days.first(), today) || outside(days.last(), today)) {
            throw RosterRefusals.invalid(
                    List.of(new FieldError("from", "roster.field.range", List.of(DAYS_BACK, DAYS_AHEAD))));
        }
        Map<EmployeeId, Employee> people = people(caller, wanted);
        people.keySet().stream().sorted(Comparator.comparing(EmployeeId::value)).forEach(sql::lock);
        PlanBook.Known known = book.known(people.keySet(), days.first(), days.last());
        List<FieldError> errors = new ArrayList<>();
        Set<String> notByRoster = new LinkedHashSet<>();
        Map<EmployeeId, NavigableMap<LocalDate, Stored>> changes =
                new TreeMap<>(Comparator.comparing(EmployeeId::value));
        people.forEach((id, person) -> {
            NavigableMap<LocalDate, Stored> changed = new TreeMap<>();
            Objects.requireNonNull(wanted.get(person.nip())).forEach((day, code) -> {
                Stored before = known.stored(id, day);
                if (before.code().equals(code)) {
                    return;
                }
                Shift shift = plain(code) ? null : known.shift(id, day, code);
                if (!known.byRoster(id, day)) {
                    notByRoster.add(person.name());
                } else if (shift == null && !plain(code)) {
                    errors.add(new FieldError(field(person.nip(), day), "roster.field.cell", List.of(code)));
                } else {
                    changed.put(day, new Stored(before.version() + 1, code.equals(RosterCode.FREE), shift));
                }
            });
            changes.put(id, changed);
        });
        if (!errors.isEmpty()) {
            throw RosterRefusals.invalid(errors);
        }
        if (!notByRoster.isEmpty()) {
            throw RosterRefusals.notByRoster(String.join(", ", notByRoster));
        }
        changes.forEach((person, changed) -> book.record(person, changed, caller.id(), caller.via()));
        return changes.values().stream().mapToInt(Map::size).sum();
    }

    private Map<EmployeeId, Employee> people(Caller caller, Map<Nip, NavigableMap<LocalDate, String>> wanted) {
        Map<EmployeeId, Employee> people = new TreeMap<>(Comparator.comparing(EmployeeId::value));
        wanted.forEach((nip, days) -> {
            if (!days.isEmpty()) {
                Employee person = required(caller, nip, days.firstKey(), days.lastKey());
                people.put(person.id(), person);
            }
        });
        return people;
    }

    /** Whose roster the caller plans on both of these days. */
    Employee required(Caller caller, Nip nip, LocalDate first, LocalDate last) {
        Employee person = lines.byNip(nip, first).orElseThrow(RosterRefusals::unknownPerson);
        rights.require(caller, Act.PLAN_ROSTER, person.id(), first);
        rights.require(caller, Act.PLAN_ROSTER, person.id(), last);
        return person;
    }

    static boolean outside(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusDays(DAYS_BACK)) || day.isAfter(today.plusDays(DAYS_AHEAD));
    }

    static boolean plain(String code) {
        return code.equals(RosterCode.OPEN) || code.equals(RosterCode.FREE);
    }

    /** The name of a cell of the grid. */
    static String field(Nip nip, LocalDate day) {
        return "c." + nip.value() + "." + day;
    }
}
