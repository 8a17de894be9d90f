package id.abdi.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.abdi.identity.Via;
import id.abdi.intake.Cells;
import id.abdi.intake.Column;
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
import id.abdi.kernel.OneLine;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.organization.Directory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@code import training-results}: who completed which training, with the number of the certificate (T-2). The training stands in the
 * catalogue, by code or title. A row that is recorded already changes nothing.
 */
@Service
class ResultsImporter implements Importer {
    private static final Column NIP = Column.required("NIP", "nip baru", "employee number");
    private static final Column TRAINING =
            Column.required("Pelatihan", "kode pelatihan", "nama pelatihan", "training", "diklat", "nama diklat");
    private static final Column DAY =
            Column.required("Tanggal Selesai", "selesai", "tanggal sertifikat", "completed", "tanggal");
    private static final Column NUMBER =
            Column.required("Nomor Sertifikat", "no sertifikat", "sertifikat", "certificate", "certificate number");
    private static final Column HOURS = Column.optional("JP", "jam pelajaran", "jumlah jp", "hours");
    private static final List<Column> COLUMNS = List.of(NIP, TRAINING, DAY, NUMBER, HOURS);
    private static final int MOST_HOURS = 2000;

    /** The ledger names the machine where a command brings the file. */
    private static final EmployeeId MACHINE = new EmployeeId(new UUID(0, 0));

    private final EnrolmentSql sql;
    private final CatalogueSql catalogue;
    private final Directory directory;
    private final TrainingLeaves leaves;

    ResultsImporter(EnrolmentSql sql, CatalogueSql catalogue, Directory directory, TrainingLeaves leaves) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.directory = directory;
        this.leaves = leaves;
    }

    /** A row of the table. */
    record Line(
            int line,
            Nip nip,
            String training,
            LocalDate day,
            String number,
            @Nullable BigDecimal hours) implements Reading.Keyed {
        static @Nullable Line read(Cells cells) {
            Nip nip = cells.nip(NIP);
            String training = OneLine.of(cells.text(TRAINING, 200));
            LocalDate day = cells.date(DAY);
            String number = OneLine.of(cells.text(NUMBER, 100));
            BigDecimal hours = cells.read(HOURS, "learning.cell.hours", Line::hours);
            return nip == null || day == null || !cells.sound()
                    ? null
                    : new Line(cells.line(), nip, training, day, number, hours);
        }

        private static Optional<BigDecimal> hours(String text) {
            String plain = text.replace(',', '.').strip();
            return plain.matches("[0-9]{1,4}([.][0-9]{1,2})?")
                    ? Optional.of(new BigDecimal(plain))
                            .filter(some -> some.signum() > 0 && some.intValue() <= MOST_HOURS)
                    : Optional.empty();
        }

        @Override
        public String key() {
            return nip.value() + " " + training.toLowerCase(Locale.ROOT) + " " + number;
        }

        @Override
        public Object content() {
            return List.of(day, hours == null ? "" : hours);
        }
    }

    @Override
    public String subject() {
        return "training-results";
    }

    @Override
    public String help() {
        return "NIP, training (code or title of the catalogue), completed, certificate number, hours (optional)";
    }

    @Override
    @Transactional
    public ImportReport run(HandedFile file, ImportOptions options) {
        Sheet sheet = Sheet.read(file, COLUMNS);
        Reading<Line> reading = Reading.of(sheet, Line::read);
        List<RowOutcome> outcomes = new ArrayList<>(reading.settled());
        Map<String, Training> trainings = trainings();
        Map<Nip, EmployeeId> people = people(reading.rows());
        Map<EmployeeId, List<Enrolment>> before = new HashMap<>();
        sql.of(people.values())
                .forEach(one -> before.computeIfAbsent(one.employee(), none -> new ArrayList<>())
                        .add(one));
        List<Runnable> records = new ArrayList<>();
        for (Line line : reading.rows()) {
            EmployeeId person = people.get(line.nip());
            Training training = trainings.get(line.training().toLowerCase(Locale.ROOT));
            if (person == null || training == null || line.day().isAfter(leaves.today())) {
                outcomes.add(Rejected.of(line.line(), why(person, training)));
            } else if (person.equals(options.by())) {
                outcomes.add(new Quarantined(line.line(), Reason.of("learning.row.self")));
            } else if (known(before.getOrDefault(person, List.of()), training, line)) {
                outcomes.add(new Unchanged(line.line()));
            } else {
                outcomes.add(new Added(line.line()));
                records.add(() -> record(line, person, training, options));
            }
        }
        boolean recorded = ImportReport.records(outcomes, options);
        if (recorded) {
            records.forEach(Runnable::run);
        }
        return Look.ended(new ImportReport(outcomes, sheet.notes(), recorded), options);
    }

    private static Reason why(@Nullable EmployeeId person, @Nullable Training training) {
        if (person == null) {
            return Reason.of("learning.row.no-person");
        }
        return training == null ? Reason.of("learning.row.no-training") : Reason.of("learning.field.completed");
    }

    private Map<String, Training> trainings() {
        Map<String, Training> trainings = new HashMap<>();
        List<Training> all = catalogue.trainings();
        all.forEach(one -> trainings.put(one.title().toLowerCase(Locale.ROOT), one));
        all.forEach(one -> trainings.put(one.code().toLowerCase(Locale.ROOT), one));
        return trainings;
    }

    /** Known today, or on the day on which they completed it. */
    private Map<Nip, EmployeeId> people(List<Line> rows) {
        Map<Nip, EmployeeId> people = new HashMap<>();
        known(people, rows.stream().map(Line::nip).collect(toSet()), leaves.today());
        Map<LocalDate, Set<Nip>> days = rows.stream()
                .filter(row -> !people.containsKey(row.nip()))
                .collect(groupingBy(Line::day, mapping(Line::nip, toSet())));
        days.forEach((day, nips) -> known(people, nips, day));
        return people;
    }

    private void known(Map<Nip, EmployeeId> people, Set<Nip> nips, LocalDate day) {
        directory.persons(nips, day).values().forEach(person -> people.put(person.nip(), person.employee()));
    }

    private static boolean known(List<Enrolment> before, Training training, Line line) {
        return before.stream()
                .filter(one -> one.training().equals(training.id()))
                .flatMap(one -> one.newest(Kind.PROVED).stream())
                .anyMatch(proof ->
                        line.number().equals(proof.number()) || line.day().equals(proof.day()));
    }

    private void record(Line line, EmployeeId person, Training training, ImportOptions options) {
        EmployeeId by = options.by() == null ? MACHINE : options.by();
        Via via = options.by() == null ? Via.COMMAND : Via.SESSION;
        Enrolment enrolment =
                new Enrolment(Uuid7.next(), training.id(), null, person, by, false, line.day(), List.of());
        sql.insert(enrolment, leaves.mark(by, via, Enrol.stated(enrolment)));
        StepInput.Row proof = new StepInput.Row(Kind.PROVED, null, line.day(), null, line.hours(), line.number(), null);
        UUID step = Uuid7.next();
        sql.insert(enrolment.id(), step, proof, leaves.mark(by, via, proof.stated(enrolment.id(), step)));
    }
}
