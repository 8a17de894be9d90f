package id.abdi.worklog;

import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.HandedFile;
import id.abdi.intake.Reason;
import id.abdi.intake.Row;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.Sheet;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A daily log in one of the two forms that people keep: the ten columns of a KipApp helper sheet (12a) and the personal sheet
 * with Tanggal, Kegiatan, Hasil (12c). Which one it is, the header says. No row is dropped: what cannot be read is kept with
 * the reason.
 */
record DailyLog(List<LogEntry> entries, List<Rejected> rejected, List<Reason> notes) {
    /** Days of one row with a range, at most. */
    static final int LONGEST_RANGE = 31;

    /** Rows that cannot be read and are named one by one, at most. */
    static final int MOST_REJECTED = 200;

    private static final Column WORK = Column.required("Kegiatan");
    private static final Column START_DATE = Column.required("Start Date", "Tanggal Mulai", "Tanggal Awal");
    private static final Column END_DATE = Column.optional("End Date", "Tanggal Selesai", "Tanggal Akhir");
    private static final Column START = Column.optional("Jam Mulai", "Start Time");
    private static final Column END = Column.optional("Jam Selesai", "End Time");
    private static final Column ACHIEVED = Column.required("Capaian");
    private static final Column PROOF_LINK = Column.optional("Link Bukti", "Bukti Dukung", "Link Dukung");
    private static final List<Column> HELPER = List.of(START_DATE, END_DATE, START, END, WORK, ACHIEVED, PROOF_LINK);

    private static final Column DATE = Column.required("Tanggal", "Date");
    private static final Column RESULT = Column.present("Hasil");
    private static final Column PROOF = Column.optional("Bukti");
    private static final List<Column> PERSONAL = List.of(DATE, WORK, RESULT, PROOF);

    DailyLog {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }

    /**
     * @throws id.abdi.kernel.Refusal {@code unknown-log} where the header is of neither form, {@code too-many-rows}, {@code
     *     sheet-…}
     */
    static DailyLog read(HandedFile file) {
        Optional<Sheet> helper = Sheet.readMarked(file, HELPER, List.of(START_DATE, WORK, ACHIEVED));
        if (helper.isPresent()) {
            return of(helper.get(), true);
        }
        Optional<Sheet> personal = Sheet.readMarked(file, PERSONAL, List.of(DATE, WORK, RESULT));
        if (personal.isPresent()) {
            return of(personal.get(), false);
        }
        // Reads it once more, so that a file that is no table at all is refused by its own sentence.
        Sheet.read(file, List.of(WORK));
        throw WorklogRefusals.unknownLog();
    }

    private static DailyLog of(Sheet sheet, boolean helper) {
        List<LogEntry> entries = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        int unnamed = 0;
        for (Row row : sheet.rows()) {
            Cells cells = row.cells();
            List<LogEntry> read = helper ? ofHelper(cells) : ofPersonal(cells);
            if (cells.sound()) {
                entries.addAll(read);
            } else if (rejected.size() < MOST_REJECTED) {
                rejected.add(cells.rejected());
            } else {
                unnamed++;
            }
            // Asked at every row: ranges multiply the rows of a long file before anybody could count them.
            if (entries.size() > ReadLog.MOST) {
                throw WorklogRefusals.tooMany(ReadLog.MOST);
            }
        }
        List<Reason> notes = new ArrayList<>(sheet.notes());
        if (unnamed > 0) {
            notes.add(Reason.of("worklog.note.unnamed", unnamed));
        }
        return new DailyLog(entries, rejected, notes);
    }

    private static List<LogEntry> ofHelper(Cells cells) {
        LocalDate first = cells.date(START_DATE);
        LocalDate last = cells.date(END_DATE);
        String work = cells.text(WORK);
        String result = cells.text(ACHIEVED);
        LocalTime start = cells.read(START, "worklog.cell.time", LogTimes::read);
        LocalTime end = cells.read(END, "worklog.cell.time", LogTimes::read);
        String proof = cells.text(PROOF_LINK);
        if (first == null) {
            return List.of();
        }
        if (last != null
                && (last.isBefore(first) || first.plusDays(LONGEST_RANGE).isBefore(last))) {
            cells.wrong(END_DATE, Reason.of("worklog.cell.range", LONGEST_RANGE));
            return List.of();
        }
        LogEntry entry = proved(
                new LogEntry(cells.line(), first, work, result, start, minutes(start, end), null, List.of()), proof);
        if (start != null && end != null && entry.minutes() == null) {
            entry = entry.noting(Reason.of("worklog.note.times"));
        }
        return last == null || last.equals(first) ? List.of(entry) : days(entry, last);
    }

    private static List<LogEntry> ofPersonal(Cells cells) {
        LocalDate date = cells.date(DATE);
        String work = cells.text(WORK);
        String result = cells.text(RESULT);
        String proof = cells.text(PROOF);
        return date == null
                ? List.of()
                : List.of(proved(new LogEntry(cells.line(), date, work, result, null, null, null, List.of()), proof));
    }

    /** A range becomes one entry a day, said so on each. */
    private static List<LogEntry> days(LogEntry entry, LocalDate last) {
        LogEntry noted = entry.noting(Reason.of("worklog.note.range", entry.date(), last));
        return entry.date().datesUntil(last.plusDays(1)).map(noted::on).toList();
    }

    private static LogEntry proved(LogEntry entry, String proof) {
        if (proof.isEmpty()) {
            return entry;
        }
        return proof.matches("(?i)https://\\S{3,1990}")
                ? new LogEntry(
                        entry.line(),
                        entry.date(),
                        entry.work(),
                        entry.result(),
                        entry.start(),
                        entry.minutes(),
                        proof,
                        entry.notes())
                : entry.noting(Reason.of("worklog.note.proof", proof));
    }

    private static @Nullable Integer minutes(@Nullable LocalTime start, @Nullable LocalTime end) {
        return start == null || end == null || !start.isBefore(end)
                ? null
                : (int) Duration.between(start, end).toMinutes();
    }
}
