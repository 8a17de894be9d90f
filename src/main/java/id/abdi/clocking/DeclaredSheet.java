package id.abdi.clocking;

import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.Reason;
import id.abdi.intake.Row;
import id.abdi.intake.RowOutcome;
import id.abdi.intake.RowOutcome.Quarantined;
import id.abdi.intake.RowOutcome.Rejected;
import id.abdi.intake.Sheet;
import id.abdi.kernel.Nip;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report sheet of attendance software: name, date, first and last scan. Machines write names alone, and people are never known
 * by their name: rows without a NIP wait until somebody adds it.
 */
final class DeclaredSheet {
    private static final Column NIP = Column.optional("NIP", "nip baru", "employee number");
    private static final Column NAME = Column.present("Nama", "nama pegawai", "name", "employee name");
    private static final Column DAY = Column.present("Tanggal", "date");
    private static final Column ARRIVED = Column.present("Scan Masuk", "in", "scan in", "masuk");
    private static final Column LEFT = Column.present("Scan Keluar", "scan pulang", "out", "scan out", "pulang");
    private static final Column ABSENT = Column.optional("Absent", "absen", "tidak hadir");
    static final List<Column> COLUMNS = List.of(NIP, NAME, DAY, ARRIVED, LEFT, ABSENT);
    static final List<Column> MARKS = List.of(NAME, DAY, ARRIVED, LEFT);
    private static final String SUM = "(?i)(sub ?)?(total|jumlah|rekap).*";
    private static final String YES = "(?i)true|ya|yes|1|x|v|absen(t)?|alpa";

    private DeclaredSheet() {}

    static DeclaredDay.Read read(Sheet sheet) {
        List<DeclaredDay> days = new ArrayList<>();
        List<RowOutcome> settled = new ArrayList<>();
        Map<List<Object>, DeclaredDay> first = new HashMap<>();
        for (Row row : sheet.rows()) {
            Cells cells = row.cells();
            DeclaredDay day = day(cells, settled);
            if (day == null) {
                continue;
            }
            DeclaredDay before = first.putIfAbsent(List.of(day.nip(), day.day()), day);
            if (before == null) {
                days.add(day);
            } else {
                settled.add(
                        day.same(before)
                                ? new RowOutcome.Unchanged(day.line())
                                : Rejected.of(
                                        day.line(), Reason.of("clocking.day.twice", String.valueOf(before.line()))));
            }
        }
        return new DeclaredDay.Read(days, settled);
    }

    private static @Nullable DeclaredDay day(Cells cells, List<RowOutcome> settled) {
        String name = cells.text(NAME);
        if (name.matches(SUM) || (name.isEmpty() && cells.text(DAY).matches(SUM + "|"))) {
            settled.add(new Quarantined(cells.line(), Reason.of("clocking.day.sum")));
            return null;
        }
        LocalDate date = cells.date(DAY);
        LocalTime arrived = time(cells, ARRIVED);
        LocalTime left = time(cells, LEFT);
        String absent = cells.text(ABSENT);
        Nip nip = cells.nip(NIP);
        if (date == null && cells.sound()) {
            cells.wrong(DAY, Reason.of("clocking.day.no-date"));
        }
        if (!cells.sound() || date == null) {
            settled.add(cells.rejected());
            return null;
        }
        if (nip == null) {
            settled.add(new Quarantined(cells.line(), Reason.of("clocking.day.name-only", name)));
            return null;
        }
        String code = absent.matches(YES) ? "ABSENT" : "";
        return new DeclaredDay(cells.line(), nip, date, code, arrived, left);
    }

    private static @Nullable LocalTime time(Cells cells, Column column) {
        return cells.read(column, "clocking.day.time", DeclaredDay::time);
    }
}
