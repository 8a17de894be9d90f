package id.abdi.roster;

import id.abdi.calendar.Timing;
import id.abdi.calendar.WorkPattern;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Lines;
import id.abdi.organization.Recorder;
import id.abdi.roster.RosterSql.Stored;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of days that are to be planned, and the writing of a plan with its one ledger entry for each person. */
@Component
class PlanBook {
    /** No person of the records: the operator of the machine. */
    private static final EmployeeId MACHINE = new EmployeeId(new UUID(0, 0));

    private final RosterSql sql;
    private final Lines lines;
    private final Ledger ledger;
    private final Clock clock;

    PlanBook(RosterSql sql, Lines lines, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.lines = lines;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Of these people on these days: what is planned, by which pattern they work, and which shifts there are for them. */
    record Known(
            Map<EmployeeId, Map<LocalDate, Stored>> planned,
            Map<LocalDate, Map<EmployeeId, WorkPattern>> patterns,
            Map<LocalDate, Map<EmployeeId, Scope>> scopes,
            List<Shift> shifts) {
        boolean byRoster(EmployeeId person, LocalDate day) {
            WorkPattern pattern = patterns.getOrDefault(day, Map.of()).get(person);
            return pattern != null && pattern.timing() == Timing.ROSTER;
        }

        /** The shift of that code on that day; null where there is none for the person. */
        @Nullable
        Shift shift(EmployeeId person, LocalDate day, String code) {
            Scope scope = scopes.getOrDefault(day, Map.of()).getOrDefault(person, Scope.GOVERNMENT);
            return RosterCode.byCode(scope.nearestFirst(), shifts).get(code);
        }

        Stored stored(EmployeeId person, LocalDate day) {
            return planned.getOrDefault(person, Map.of()).getOrDefault(day, new Stored(0, false, null));
        }
    }

    Known known(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        Map<LocalDate, Map<EmployeeId, Scope>> scopes = lines.scopesBetween(people, first, last);
        Set<UnitId> units = new HashSet<>();
        scopes.values().forEach(day -> day.values().forEach(scope -> units.addAll(scope.nearestFirst())));
        return new Known(
                sql.newest(people, first, last), lines.patternsBetween(people, first, last), scopes, sql.of(units));
    }

    /** @param by null for the operator by a command on the machine */
    void record(EmployeeId person, NavigableMap<LocalDate, Stored> days, @Nullable EmployeeId by, Via via) {
        if (days.isEmpty()) {
            return;
        }
        UUID plan = Uuid7.next();
        EmployeeId recorder = Objects.requireNonNullElse(by, MACHINE);
        Entry entry = Entry.of("roster-plan")
                .with("plan", plan)
                .with("employee", person)
                .with("from", days.firstKey())
                .with("to", days.lastKey())
                .with("days", said(days))
                .with("recordedBy", recorder)
                .with("hand", by == null ? Recorder.machine().name() : null)
                .with("via", via);
        sql.insert(plan, person, days, new Mark(recorder, via.name(), clock.instant(), ledger.append(entry)));
    }

    private static List<String> said(Map<LocalDate, Stored> days) {
        return days.entrySet().stream()
                .map(one -> one.getKey() + " " + said(one.getValue()))
                .toList();
    }

    private static String said(Stored day) {
        Shift shift = day.shift();
        return day.free()
                ? RosterCode.FREE
                : shift == null ? "open" : shift.id().toString();
    }
}
