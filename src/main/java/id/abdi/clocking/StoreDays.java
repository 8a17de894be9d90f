package id.abdi.clocking;

import id.abdi.clocking.Batch.Counts;
import id.abdi.clocking.Batch.Origin;
import id.abdi.clocking.DeclaredSql.Stored;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.Reason;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Added;
import id.abdi.intake.RowOutcome.Changed;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.RowOutcome.Unchanged;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.PersonFact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what another system declares of people's days. What changed becomes the next version, so that a month looks as it did
 * before whenever somebody asks; where whole months are sent again (N-3), a day that is missing now is withdrawn.
 */
@Component
class StoreDays {
    private final DeclaredSql sql;
    private final BatchBook batches;
    private final Directory directory;

    StoreDays(DeclaredSql sql, BatchBook batches, Directory directory) {
        this.sql = sql;
        this.batches = batches;
        this.directory = directory;
    }

    /** @param withdrawn how many days are missing now that were there before */
    record Result(List<RowOutcome> outcomes, int withdrawn) {}

    private record Day(EmployeeId employee, LocalDate day) {}

    @Transactional(propagation = Propagation.MANDATORY)
    Result store(DeclaredDay.Source source, DeclaredDay.Read read, Origin origin, ImportOptions options) {
        List<RowOutcome> outcomes = new ArrayList<>(read.settled());
        if (read.days().isEmpty()) {
            return new Result(outcomes, 0);
        }
        sql.lock(source);
        Map<Nip, EmployeeId> people = people(read.days());
        Map<Day, Stored> before = before(source, read.days(), people);
        List<Stored> fresh = new ArrayList<>();
        Set<Day> told = new HashSet<>();
        for (DeclaredDay day : read.days()) {
            EmployeeId person = people.get(day.nip());
            if (person == null) {
                outcomes.add(Rejected.of(day.line(), Reason.of("clocking.day.no-person")));
            } else if (person.equals(options.by())) {
                outcomes.add(new Quarantined(day.line(), Reason.of("clocking.day.self")));
            } else {
                Day key = new Day(person, day.day());
                told.add(key);
                outcomes.add(outcome(day, person, before.get(key), fresh));
            }
        }
        int known = told.size() - fresh.size();
        int withdrawn = source == DeclaredDay.Source.NATIONAL ? withdraw(before, told, fresh) : 0;
        if (!fresh.isEmpty()) {
            Batch batch = origin.of(
                    null, new Counts(fresh.size(), known, read.settled().size()));
            batches.record(batch, Hand.importing(options.by()));
            sql.insert(source, batch.id(), fresh);
        }
        return new Result(outcomes, withdrawn);
    }

    private static RowOutcome outcome(DeclaredDay day, EmployeeId person, @Nullable Stored before, List<Stored> fresh) {
        if (before != null && before.says(day)) {
            return new Unchanged(day.line());
        }
        int version = before == null ? 1 : before.version() + 1;
        fresh.add(new Stored(person, day.day(), version, day.code(), day.arrived(), day.left(), false));
        return before == null
                ? new Added(day.line())
                : new Changed(day.line(), Reason.of("clocking.day.changed", day.day(), said(before)));
    }

    private static String said(Stored day) {
        String times = Objects.toString(day.arrived(), "–") + " / " + Objects.toString(day.left(), "–");
        return day.withdrawn() ? "–" : (day.code() + " " + times).strip();
    }

    /** Days of a month that was sent whole again, of a person who stands in it, of which it no longer speaks. */
    private static int withdraw(Map<Day, Stored> before, Set<Day> told, List<Stored> fresh) {
        Set<List<Object>> months = new HashSet<>();
        told.forEach(day -> months.add(List.of(day.employee(), YearMonth.from(day.day()))));
        int withdrawn = 0;
        for (Stored day : before.values()) {
            boolean whole = months.contains(List.of(day.employee(), YearMonth.from(day.day())));
            if (whole && !day.withdrawn() && !told.contains(new Day(day.employee(), day.day()))) {
                fresh.add(new Stored(day.employee(), day.day(), day.version() + 1, "", null, null, true));
                withdrawn++;
            }
        }
        return withdrawn;
    }

    private Map<Day, Stored> before(DeclaredDay.Source source, List<DeclaredDay> days, Map<Nip, EmployeeId> people) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        days.forEach(day -> dates.add(day.day()));
        Map<Day, Stored> before = new HashMap<>();
        sql.newest(
                        people.values(),
                        source,
                        YearMonth.from(dates.first()).atDay(1),
                        YearMonth.from(dates.last()).atEndOfMonth())
                .forEach(day -> before.put(new Day(day.employee(), day.day()), day));
        return before;
    }

    /** The people of the file, known on the first or last of its days in some month. */
    private Map<Nip, EmployeeId> people(List<DeclaredDay> days) {
        Set<Nip> nips = new HashSet<>();
        Map<YearMonth, TreeSet<LocalDate>> months = new HashMap<>();
        for (DeclaredDay day : days) {
            nips.add(day.nip());
            months.computeIfAbsent(YearMonth.from(day.day()), month -> new TreeSet<>())
                    .add(day.day());
        }
        Map<Nip, EmployeeId> people = new HashMap<>();
        for (TreeSet<LocalDate> dates : months.values()) {
            for (LocalDate day : Set.copyOf(List.of(dates.first(), dates.last()))) {
                for (PersonFact person : directory.persons(nips, day).values()) {
                    people.put(person.nip(), person.employee());
                }
            }
        }
        return people;
    }
}
