package id.abdi.calendar;

import id.abdi.calendar.HolidayRules.Draft;
import id.abdi.calendar.HolidayTable.Place;
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
import id.abdi.intake.RowOutcome.Changed;
import id.abdi.intake.RowOutcome.Proposed;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Unchanged;
import id.abdi.intake.Sheet;
import id.abdi.kernel.UnitId;
import id.abdi.rulebook.UnitCodes;
import id.abdi.rulebook.UnitCodes.NamedUnit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@code import holidays}: the holidays of the yearly decrees, from a table (W-7). */
@Service
class HolidayImporter implements Importer {
    private static final Column DAY = Column.required("Tanggal", "tgl", "hari libur", "date");
    private static final Column WORDS = Column.required("Keterangan", "uraian", "nama libur", "description");
    private static final Column KIND = Column.required("Jenis", "jenis libur", "kind");
    private static final Column UNIT = Column.optional("Kode Unit", "unit", "unit code");
    private static final Column SOURCE = Column.required("Dasar", "dasar hukum", "sumber", "source");
    private static final List<Column> COLUMNS = List.of(DAY, WORDS, KIND, UNIT, SOURCE);
    private static final int LONGEST_CODE = 40;

    private static final Map<String, HolidayKind> KINDS = Map.of(
            "nasional", HolidayKind.NATIONAL,
            "libur nasional", HolidayKind.NATIONAL,
            "national", HolidayKind.NATIONAL,
            "cuti bersama", HolidayKind.JOINT,
            "joint", HolidayKind.JOINT,
            "daerah", HolidayKind.REGIONAL,
            "libur daerah", HolidayKind.REGIONAL,
            "regional", HolidayKind.REGIONAL);

    private final CalendarMemory memory;
    private final RecordHolidays recording;
    private final UnitCodes units;
    private final LocalTimeZone zone;
    private final Clock clock;

    HolidayImporter(CalendarMemory memory, RecordHolidays recording, UnitCodes units, LocalTimeZone zone, Clock clock) {
        this.memory = memory;
        this.recording = recording;
        this.units = units;
        this.zone = zone;
        this.clock = clock;
    }

    /** @param unit the code of a unit, empty for the whole government */
    record HolidayRow(int line, LocalDate day, String words, HolidayKind kind, String unit, String source)
            implements Reading.Keyed {
        @Override
        public String key() {
            return day + " " + unit;
        }

        @Override
        public Object content() {
            return List.of(day, words, kind, unit, source);
        }
    }

    @Override
    public String subject() {
        return "holidays";
    }

    @Override
    public String help() {
        return "date, description, kind (nasional, cuti bersama, daerah), unit code, source";
    }

    @Override
    @Transactional
    public ImportReport run(HandedFile file, ImportOptions options) {
        memory.look();
        Sheet sheet = Sheet.read(file, COLUMNS);
        LocalDate today = zone.day(clock.instant());
        Reading<HolidayRow> reading = Reading.of(sheet, cells -> read(cells, today));
        List<RowOutcome> outcomes = new ArrayList<>(reading.settled());
        HolidayTable table = memory.facts().holidays();
        List<Draft> drafts = new ArrayList<>();
        for (HolidayRow row : reading.rows()) {
            Optional<NamedUnit> unit = row.unit().isEmpty() ? Optional.empty() : units.byCode(row.unit(), row.day());
            if (!row.unit().isEmpty() && unit.isEmpty()) {
                outcomes.add(
                        new Quarantined(row.line(), Reason.of("calendar.row.unit-unknown", row.unit(), row.day())));
                continue;
            }
            UnitId place = unit.map(NamedUnit::id).orElse(null);
            Draft draft = new Draft(new Holiday(row.day(), row.kind(), row.words(), place), false, row.source());
            outcomes.add(outcome(row, draft, table.current(Place.of(draft.holiday())), options, drafts));
        }
        boolean recorded = ImportReport.records(outcomes, options);
        if (recorded) {
            recording.record(HolidayRules.versions(table, drafts, by(options)));
        }
        return Look.ended(new ImportReport(outcomes, sheet.notes(), recorded), options);
    }

    private Recording by(ImportOptions options) {
        return options.by() == null
                ? Recording.command(clock.instant())
                : new Recording(options.by(), Via.SESSION, clock.instant());
    }

    private static @Nullable HolidayRow read(Cells cells, LocalDate today) {
        LocalDate day = cells.date(DAY);
        HolidayKind kind = cells.choice(KIND, KINDS);
        String words = cells.text(WORDS, HolidayRules.LONGEST_DESCRIPTION);
        String source = cells.text(SOURCE, HolidayRules.LONGEST_SOURCE);
        if (day != null && !HolidayRules.plausible(day, today)) {
            cells.wrong(DAY, Reason.of("calendar.field.date"));
        }
        return day == null || kind == null || !cells.sound()
                ? null
                : new HolidayRow(cells.line(), day, words, kind, cells.code(UNIT, LONGEST_CODE), source);
    }

    /** A day whose holiday was withdrawn by hand comes back only when somebody says so. */
    private static RowOutcome outcome(
            HolidayRow row, Draft draft, Optional<RecordedHoliday> current, ImportOptions options, List<Draft> drafts) {
        if (current.isEmpty()) {
            drafts.add(draft);
            return new Added(row.line());
        }
        RecordedHoliday before = current.get();
        if (!before.withdrawn() && before.holiday().equals(draft.holiday())) {
            return new Unchanged(row.line());
        }
        String was = before.holiday().description();
        Reason what = before.withdrawn()
                ? Reason.of("calendar.row.withdrawn", row.day(), was)
                : Reason.of("calendar.row.changed", row.day(), was, row.words());
        if (before.withdrawn() && !options.confirm()) {
            return new Proposed(row.line(), what);
        }
        drafts.add(draft);
        return new Changed(row.line(), what);
    }
}
