package id.abdi.attendance;

import static java.util.stream.Collectors.groupingBy;

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
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.RowOutcome.Unchanged;
import id.abdi.intake.Sheet;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.PersonFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@code import leave}: recorded leave from a table (R10). A row that is recorded already changes nothing. */
@Service
class LeaveImporter implements Importer {
    private final LeaveSql sql;
    private final Directory directory;
    private final LeaveBook book;

    LeaveImporter(LeaveSql sql, Directory directory, LeaveBook book) {
        this.sql = sql;
        this.directory = directory;
        this.book = book;
    }

    @Override
    public String subject() {
        return "leave";
    }

    @Override
    public String help() {
        return "NIP, kind, first day, last day, letter";
    }

    @Override
    @Transactional
    public ImportReport run(HandedFile file, ImportOptions options) {
        Sheet sheet = Sheet.read(file, LeaveRow.COLUMNS);
        Reading<LeaveRow> reading = Reading.of(sheet, LeaveRow::read);
        List<RowOutcome> outcomes = new ArrayList<>(reading.settled());
        Map<Nip, EmployeeId> people = people(reading.rows());
        people.values().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(sql::lock);
        Map<EmployeeId, List<RecordedLeave>> before = sql.all(people.values()).stream()
                .collect(groupingBy(recorded -> recorded.leave().employee()));
        List<Leave> added = new ArrayList<>();
        for (LeaveRow row : reading.rows()) {
            EmployeeId person = people.get(row.nip());
            if (person == null) {
                outcomes.add(Rejected.of(row.line(), Reason.of("attendance.row.no-person")));
                continue;
            }
            if (person.equals(options.by())) {
                outcomes.add(new Quarantined(row.line(), Reason.of("attendance.row.self")));
                continue;
            }
            Leave leave = new Leave(
                    LeaveId.fresh(), person, row.kind(), Period.inclusive(row.first(), row.last()), row.letter());
            outcomes.add(outcome(row, leave, before.getOrDefault(person, List.of()), added));
        }
        boolean recorded = ImportReport.records(outcomes, options);
        if (recorded) {
            Via via = options.by() == null ? Via.COMMAND : Via.SESSION;
            added.forEach(leave -> book.record(leave, options.by(), via));
        }
        return Look.ended(new ImportReport(outcomes, sheet.notes(), recorded), options);
    }

    /** The people of the table, known on the first or the last day of a leave of theirs. */
    private Map<Nip, EmployeeId> people(List<LeaveRow> rows) {
        Map<Nip, EmployeeId> people = new HashMap<>();
        Map<LocalDate, List<Nip>> days = new HashMap<>();
        for (LeaveRow row : rows) {
            days.computeIfAbsent(row.first(), none -> new ArrayList<>()).add(row.nip());
            days.computeIfAbsent(row.last(), none -> new ArrayList<>()).add(row.nip());
        }
        days.forEach((day, nips) -> {
            for (PersonFact person : directory.persons(nips, day).values()) {
                people.put(person.nip(), person.employee());
            }
        });
        return people;
    }

    private static RowOutcome outcome(LeaveRow row, Leave leave, List<RecordedLeave> before, List<Leave> added) {
        Optional<RecordedLeave> same = before.stream()
                .filter(known -> known.leave().kind() == leave.kind()
                        && known.leave().period().equals(leave.period()))
                .findFirst();
        if (same.isPresent()) {
            return same.get().inForce()
                    ? new Unchanged(row.line())
                    : new Quarantined(row.line(), Reason.of("attendance.row.cancelled"));
        }
        Optional<Leave> overlapping = before.stream()
                .filter(RecordedLeave::inForce)
                .map(RecordedLeave::leave)
                .filter(known -> known.period().overlaps(leave.period()))
                .findFirst()
                .or(() -> added.stream()
                        .filter(other -> other.employee().equals(leave.employee())
                                && other.period().overlaps(leave.period()))
                        .findFirst());
        if (overlapping.isPresent()) {
            Leave other = overlapping.get();
            return Rejected.of(
                    row.line(),
                    Reason.of("attendance.row.overlap", other.period().from(), other.lastDay()));
        }
        added.add(leave);
        return new Added(row.line());
    }
}
