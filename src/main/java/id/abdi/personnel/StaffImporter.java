package id.abdi.personnel;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.Importer;
import id.abdi.intake.Look;
import id.abdi.intake.Reason;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Establishment;
import id.abdi.organization.Fact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Recorder;
import id.abdi.personnel.StaffSuperiors.Change;
import id.abdi.personnel.Waiting.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@code import employees}: people and where they work, from our own table or the export of the national civil service system.
 * A snapshot has no history, so it is compared with what is recorded and gives dated moves to confirm (R1).
 */
@Service
class StaffImporter implements Importer {
    private static final int NAMED = 20;

    private final StaffRecords records;
    private final StaffSuperiors superiors;
    private final Directory directory;
    private final Establishment establishment;
    private final QuarantineSql quarantine;
    private final Begin begin;
    private final Clock clock;

    StaffImporter(
            StaffRecords records,
            StaffSuperiors superiors,
            Directory directory,
            Establishment establishment,
            QuarantineSql quarantine,
            Begin begin,
            Clock clock) {
        this.records = records;
        this.superiors = superiors;
        this.directory = directory;
        this.establishment = establishment;
        this.quarantine = quarantine;
        this.begin = begin;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "employees";
    }

    @Override
    public String help() {
        return "NIP, name, status, grade, post, post kind, unit code, superior NIP, birth date, gender, e-mail, phone;"
                + " or the SIASN export";
    }

    @Override
    @Transactional
    public ImportReport run(HandedFile file, ImportOptions options) {
        StaffTable table = StaffTable.read(file);
        List<RowOutcome> outcomes = new ArrayList<>(table.reading().settled());
        Set<Nip> circles = StaffSuperiors.circles(table.reading().rows());
        List<StaffRow> rows = new ArrayList<>();
        for (StaffRow row : table.reading().rows()) {
            if (circles.contains(row.nip())) {
                outcomes.add(Rejected.of(row.line(), Reason.of("personnel.staff.superior-circle", row.name())));
            } else {
                rows.add(row);
            }
        }
        LocalDate asOf = begin.of(options, directory.peopleInService(begin.today()) == 0);
        StaffKnown known = records.of(rows.stream().map(StaffRow::nip).toList(), asOf);
        StaffPlan plan = StaffPlan.of(rows, known, asOf, options);
        Recorder by = By.of(options);
        record(by, plan, asOf);
        List<Change> lines =
                table.superiors() ? superiors.compare(plan.verdicts(), asOf, options.confirm()) : List.of();
        record(by, lines);
        wait(plan.verdicts());
        outcomes.addAll(plan.outcomes());
        List<Reason> notes = new ArrayList<>(table.sheet().notes());
        notes.addAll(notes(plan, rows, asOf));
        boolean recorded = ImportReport.records(outcomes, options);
        return Look.ended(new ImportReport(outcomes, notes, recorded), options);
    }

    private void record(Recorder by, StaffPlan plan, LocalDate asOf) {
        establishment.record(by, plan.added());
        establishment.replace(by, plan.changed());
        for (EmployeeId person : plan.leaving()) {
            for (Fact held : directory.assignments(person)) {
                if (held.period().contains(asOf)) {
                    establishment.end(by, held, asOf);
                }
            }
        }
        List<EmployeeId> gone = new ArrayList<>(plan.moved());
        gone.addAll(plan.leaving());
        for (LineFact line : directory.lines(gone, asOf).values()) {
            establishment.end(by, line, asOf);
        }
    }

    private void record(Recorder by, List<Change> lines) {
        Map<Boolean, List<LineFact>> fresh =
                lines.stream().collect(partitioningBy(Change::fresh, mapping(Change::line, toList())));
        establishment.record(by, fresh.getOrDefault(true, List.of()));
        establishment.replace(by, fresh.getOrDefault(false, List.of()));
    }

    private void wait(List<StaffVerdict> verdicts) {
        quarantine.release(
                Kind.EMPLOYEE,
                verdicts.stream().map(verdict -> verdict.row().nip().value()).toList());
        quarantine.keep(
                verdicts.stream().flatMap(verdict -> verdict.waiting().stream()).toList(), clock.instant());
    }

    /** Who is recorded and stands in no row is only named: a table can be of one agency. */
    private List<Reason> notes(StaffPlan plan, List<StaffRow> rows, LocalDate asOf) {
        List<Reason> notes = new ArrayList<>();
        long skipped = plan.verdicts().stream().filter(StaffVerdict::skipped).count();
        if (skipped > 0) {
            notes.add(Reason.of("personnel.note.left", skipped));
        }
        Set<Nip> named = rows.stream().map(StaffRow::nip).collect(Collectors.toSet());
        List<String> absent = directory.everybody(asOf).stream()
                .filter(person -> !named.contains(person.nip()))
                .map(Employee::name)
                .toList();
        if (!absent.isEmpty()) {
            String names = absent.stream().limit(NAMED).collect(Collectors.joining(", "));
            notes.add(Reason.of("personnel.note.absent", absent.size(), absent.size() > NAMED ? names + ", …" : names));
        }
        return notes;
    }
}
