package id.abdi.roster;

import id.abdi.intake.Cells;
import id.abdi.intake.Column;
import id.abdi.intake.Reading;
import id.abdi.intake.Reason;
import id.abdi.kernel.Nip;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of a roster: a month of a person with a column for each day, as such rosters hang on walls, or one day of a person.
 *
 * @param days the code of each day of which the row says something
 */
record RosterRow(int line, Nip nip, String key, NavigableMap<LocalDate, String> days) implements Reading.Keyed {
    private static final Column NIP = Column.required("NIP", "nip baru", "employee number");
    private static final Column MONTH = Column.required("Bulan", "month", "bulan tahun");
    private static final Column DATE = Column.required("Tanggal", "hari", "date");
    private static final Column SHIFT = Column.required("Giliran", "shift", "dinas", "jadwal", "kode");
    private static final List<Column> NUMBERED = IntStream.rangeClosed(1, 31)
            .mapToObj(
                    day -> Column.optional(String.valueOf(day), String.format(Locale.ROOT, "%02d", day), "tgl " + day))
            .toList();

    /** Of a month in a row. */
    static final List<Column> WIDE = wide();

    static final List<Column> WIDE_MARKS = List.of(NIP, MONTH);

    /** Of a day in a row. */
    static final List<Column> LONG = List.of(NIP, DATE, SHIFT);

    private static final Pattern NUMBERS =
            Pattern.compile("(?:([0-9]{4})[-/]([0-9]{1,2})(?:-[0-9]{1,2})?)|(?:([0-9]{1,2})[-/]([0-9]{4}))");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");

    private static List<Column> wide() {
        List<Column> columns = new ArrayList<>(List.of(NIP, MONTH));
        columns.addAll(NUMBERED);
        return List.copyOf(columns);
    }

    static @Nullable RosterRow month(Cells cells) {
        Nip nip = cells.nip(NIP);
        YearMonth month = cells.read(MONTH, "roster.cell.month", RosterRow::month);
        TreeMap<LocalDate, String> days = new TreeMap<>();
        for (int day = 1; day <= NUMBERED.size(); day++) {
            Column column = NUMBERED.get(day - 1);
            String code = RosterCode.of(cells.text(column));
            if (!code.isEmpty() && month != null && !month.isValidDay(day)) {
                cells.wrong(column, Reason.of("roster.cell.no-such-day"));
            } else if (!code.isEmpty() && month != null) {
                days.put(month.atDay(day), code);
            }
        }
        return nip == null || month == null || !cells.sound()
                ? null
                : new RosterRow(cells.line(), nip, nip.value() + " " + month, days);
    }

    static @Nullable RosterRow day(Cells cells) {
        Nip nip = cells.nip(NIP);
        LocalDate date = cells.date(DATE);
        String code = RosterCode.of(cells.text(SHIFT));
        return nip == null || date == null || !cells.sound()
                ? null
                : new RosterRow(cells.line(), nip, nip.value() + " " + date, new TreeMap<>(Map.of(date, code)));
    }

    /** {@code 2026-07}, {@code 07/2026}, {@code Juli 2026}. */
    private static Optional<YearMonth> month(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (numbers.matches()) {
            boolean yearFirst = numbers.group(1) != null;
            return of(
                    Integer.parseInt(numbers.group(yearFirst ? 1 : 4)),
                    Integer.parseInt(numbers.group(yearFirst ? 2 : 3)));
        }
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        return words.length == 2 && words[1].matches("[0-9]{4}")
                ? of(Integer.parseInt(words[1]), MONTHS.indexOf(words[0]) + 1)
                : Optional.empty();
    }

    private static Optional<YearMonth> of(int year, int month) {
        return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }

    @Override
    public Object content() {
        return days;
    }
}
