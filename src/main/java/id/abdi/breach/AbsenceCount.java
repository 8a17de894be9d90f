package id.abdi.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Days without a valid reason, added up (regulations 2.2): over the calendar year, and in a row, which goes on over the turn of the year.
 *
 * @param days of the year
 * @param longest the most in a row that end in the year
 * @param rowFrom the first day of that row; the first day of the year where there is none
 * @param absent the days of the year
 */
public record AbsenceCount(int days, int longest, LocalDate rowFrom, List<LocalDate> absent) {
    public AbsenceCount {
        absent = List.copyOf(absent);
    }

    /** What a working day of the person was. */
    public enum Kind {
        /** Not there, and nothing says why. */
        ABSENT,
        /** There, on leave, or otherwise accounted for: ends a row. */
        ACCOUNTED
    }

    /**
     * @param workingDays the person's working days alone, of this year and the end of the one before: rest days and holidays neither
     *     count nor end a row
     */
    public static AbsenceCount of(int year, Map<LocalDate, Kind> workingDays) {
        List<LocalDate> ordered = new ArrayList<>(workingDays.keySet());
        Collections.sort(ordered);
        List<LocalDate> absent = new ArrayList<>();
        List<LocalDate> row = new ArrayList<>();
        List<LocalDate> longest = List.of();
        for (LocalDate day : ordered) {
            if (workingDays.get(day) != Kind.ABSENT) {
                row.clear();
                continue;
            }
            row.add(day);
            if (day.getYear() == year) {
                absent.add(day);
                longest = row.size() > longest.size() ? List.copyOf(row) : longest;
            }
        }
        LocalDate from = longest.isEmpty() ? LocalDate.of(year, 1, 1) : longest.getFirst();
        return new AbsenceCount(absent.size(), longest.size(), from, absent);
    }

    /** D-4: how many days late and early minutes make, a fraction left away; only a figure. */
    public static int daysOf(int minutes, int minutesADay) {
        return minutes / minutesADay;
    }

    /** D-3: after ten in a row the salary stops from the month after. */
    public boolean tenInARow() {
        return longest >= AbsenceTable.IN_A_ROW;
    }
}
