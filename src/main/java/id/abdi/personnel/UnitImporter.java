package id.abdi.personnel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.abdi.intake.HandedFile;
import id.abdi.intake.ImportOptions;
import id.abdi.intake.ImportReport;
import id.abdi.intake.Importer;
import id.abdi.intake.Look;
import id.abdi.intake.Reading;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.Sheet;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Establishment;
import id.abdi.organization.Post;
import id.abdi.organization.Recorder;
import id.abdi.organization.Unit;
import id.abdi.personnel.Waiting.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@code import units}: the chart of the organization, from a table. */
@Service
class UnitImporter implements Importer {
    private final Directory directory;
    private final Establishment establishment;
    private final QuarantineSql quarantine;
    private final Begin begin;
    private final Clock clock;

    UnitImporter(Directory directory, Establishment establishment, QuarantineSql quarantine, Begin begin, Clock clock) {
        this.directory = directory;
        this.establishment = establishment;
        this.quarantine = quarantine;
        this.begin = begin;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "units";
    }

    @Override
    public String help() {
        return "code, parent code, name, level, head's post, from, to";
    }

    @Override
    @Transactional
    public ImportReport run(HandedFile file, ImportOptions options) {
        Sheet sheet = Sheet.read(file, UnitRow.COLUMNS);
        Reading<UnitRow> reading = Reading.of(sheet, UnitRow::read);
        LocalDate asOf = begin.of(options, directory.units(begin.today()).isEmpty());
        UnitPlan plan = UnitPlan.of(reading.rows(), known(reading.rows(), asOf), asOf);
        List<RowOutcome> outcomes = new ArrayList<>(reading.settled());
        outcomes.addAll(plan.outcomes());
        boolean recorded = ImportReport.records(outcomes, options);
        if (recorded) {
            record(By.of(options), reading.rows(), plan);
        }
        return Look.ended(new ImportReport(outcomes, sheet.notes(), recorded), options);
    }

    private void record(Recorder by, List<UnitRow> rows, UnitPlan plan) {
        establishment.record(by, plan.added());
        establishment.replace(by, plan.changed());
        quarantine.release(Kind.UNIT, rows.stream().map(UnitRow::code).toList());
        quarantine.keep(plan.waiting(), clock.instant());
    }

    private UnitPlan.Known known(List<UnitRow> rows, LocalDate asOf) {
        Map<String, Unit> units = byCode(asOf);
        Map<UnitId, Post> heads = directory.posts(asOf).stream()
                .filter(Post::head)
                .collect(toMap(Post::unit, Function.identity(), (one, other) -> one));
        Map<LocalDate, List<UnitRow>> ending = rows.stream()
                .filter(row -> row.last() != null && !row.last().isBefore(asOf))
                .collect(groupingBy(row -> Objects.requireNonNull(row.last())));
        Set<String> endless = new HashSet<>();
        ending.forEach((last, ended) -> {
            Set<String> after = byCode(last.plusDays(1)).keySet();
            ended.stream().map(UnitRow::code).filter(after::contains).forEach(endless::add);
        });
        return new UnitPlan.Known(units, heads, endless);
    }

    private Map<String, Unit> byCode(LocalDate date) {
        return directory.units(date).stream().collect(toMap(Unit::code, Function.identity()));
    }
}
