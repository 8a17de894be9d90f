package id.abdi.roster;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Via;
import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.Importer;
import id.abdi.intake.Look;
import id.abdi.intake.Reading;
import id.abdi.intake.Reason;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Added;
import id.abdi.intake.RowOutcome.Changed;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.RowOutcome.Unchanged;
import id.abdi.intake.Sheet;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.roster.RosterSql.Stored;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@code import roster}: a roster from a table, a month of a person in each row or a day. Blank cells change nothing; every cell that
 * cannot be taken is said with its line and day.
 */
@Service
class RosterImporter implements Importer {
    private final RosterSql sql;
    private final PlanBook book;
    private final Directory directory;
    private final LocalTimeZone zone;
    private final Clock clock;

    RosterImporter(RosterSql sql, PlanBook book, Directory directory, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.book = book;
        this.directory = directory;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "roster";
    }

    @Override
    public String help() {
        return "NIP, month and a column for each day (1 to 31) with the code of the shift, L for a free day; or NIP, date, shift";
    }

    @Override
    @Transactional
    public ImportReport run(HandedFile file, ImportOptions options) {
        Optional<Sheet> wide = Sheet.readMarked(file, RosterRow.WIDE, RosterRow.WIDE_MARKS);
        Sheet sheet = wide.orElseGet(() -> Sheet.read(file, RosterRow.LONG));
        Reading<RosterRow> reading = Reading.of(sheet, wide.isPresent() ? RosterRow::month : RosterRow::day);
        List<RowOutcome> outcomes = new ArrayList<>(reading.settled());
        Map<Nip, EmployeeId> people = people(reading.rows());
        people.values().stream()
                .distinct()
                .sorted(Comparator.comparing(EmployeeId::value))
                .forEach(sql::lock);
        Map<EmployeeId, NavigableMap<LocalDate, Stored>> changes = changes(reading.rows(), people, options, outcomes);
        boolean recorded = ImportReport.records(outcomes, options);
        if (recorded) {
            Via via = options.by() == null ? Via.COMMAND : Via.SESSION;
            changes.forEach((person, days) -> book.record(person, days, options.by(), via));
        }
        return Look.ended(new ImportReport(outcomes, sheet.notes(), recorded), options);
    }

    private Map<EmployeeId, NavigableMap<LocalDate, Stored>> changes(
            List<RosterRow> rows, Map<Nip, EmployeeId> people, ImportOptions options, List<RowOutcome> outcomes) {
        Map<EmployeeId, NavigableMap<LocalDate, Stored>> changes =
                new TreeMap<>(Comparator.comparing(EmployeeId::value));
        LocalDate today = zone.day(clock.instant());
        List<LocalDate> days = rows.stream()
                .flatMap(row -> row.days().keySet().stream())
                .filter(day -> !PlanDays.outside(day, today))
                .sorted()
                .toList();
        LocalDate first = days.isEmpty() ? today : days.getFirst();
        LocalDate last = days.isEmpty() ? today : days.getLast();
        PlanBook.Known known = book.known(people.values().stream().distinct().toList(), first, last);
        for (RosterRow row : rows) {
            EmployeeId person = people.get(row.nip());
            if (person == null) {
                outcomes.add(Rejected.of(row.line(), Reason.of("roster.row.no-person")));
            } else if (person.equals(options.by())) {
                outcomes.add(new Quarantined(row.line(), Reason.of("roster.row.self")));
            } else {
                outcomes.add(outcome(row, person, known, today, changes));
            }
        }
        return changes;
    }

    private static RowOutcome outcome(
            RosterRow row,
            EmployeeId person,
            PlanBook.Known known,
            LocalDate today,
            Map<EmployeeId, NavigableMap<LocalDate, Stored>> changes) {
        NavigableMap<LocalDate, Stored> changed = new TreeMap<>();
        List<Reason> wrong = new ArrayList<>();
        row.days().forEach((day, code) -> {
            Stored before = known.stored(person, day);
            Shift shift = PlanDays.plain(code) ? null : known.shift(person, day, code);
            if (PlanDays.outside(day, today)) {
                wrong.add(Reason.of("roster.row.range", day, PlanDays.DAYS_BACK, PlanDays.DAYS_AHEAD));
            } else if (!known.byRoster(person, day)) {
                wrong.add(Reason.of("roster.row.not-by-roster", day));
            } else if (shift == null && !PlanDays.plain(code)) {
                wrong.add(Reason.of("roster.row.code", day, code));
            } else if (!before.code().equals(code)) {
                changed.put(day, new Stored(before.version() + 1, code.equals(RosterCode.FREE), shift));
            }
        });
        if (!wrong.isEmpty()) {
            return new Rejected(row.line(), wrong);
        }
        if (changed.isEmpty()) {
            return new Unchanged(row.line());
        }
        changes.computeIfAbsent(person, none -> new TreeMap<>()).putAll(changed);
        long again = changed.values().stream().filter(day -> day.version() > 1).count();
        return again == 0 ? new Added(row.line()) : new Changed(row.line(), Reason.of("roster.row.changed", again));
    }

    /** The people of the table, known on the first day of a row of theirs. */
    private Map<Nip, EmployeeId> people(List<RosterRow> rows) {
        Map<LocalDate, List<Nip>> days = new HashMap<>();
        for (RosterRow row : rows) {
            LocalDate day = row.days().isEmpty()
                    ? zone.day(clock.instant())
                    : row.days().firstKey();
            days.computeIfAbsent(day, none -> new ArrayList<>()).add(row.nip());
        }
        Map<Nip, EmployeeId> people = new HashMap<>();
        days.forEach((day, nips) -> {
            for (PersonFact person : directory.persons(nips, day).values()) {
                people.put(person.nip(), person.employee());
            }
        });
        return people;
    }
}
