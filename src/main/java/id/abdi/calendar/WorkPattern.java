package id.abdi.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which days of the week a unit or person works (Perpres 21/2023, W-5, W-6). Which pattern a person has on a date is
 * organization's to say.
 *
 * @param code the stable name: {@code FIVE_DAYS}
 * @param days the days of the week on which there is work
 * @param onHolidays whether holidays are worked too, as by a roster round the clock
 * @param daysAWeek over how many days the hours of the week are spread
 * @param timing how it binds its people to hours
 */
public record WorkPattern(String code, Set<DayOfWeek> days, boolean onHolidays, int daysAWeek, Timing timing) {
    /** Monday to Friday (Perpres 21/2023 Pasal 3). */
    public static final WorkPattern FIVE_DAYS =
            new WorkPattern("FIVE_DAYS", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), false, 5);

    /** Monday to Saturday, as schools and health centres. */
    public static final WorkPattern SIX_DAYS =
            new WorkPattern("SIX_DAYS", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), false, 6);

    /** Every day of the year, for rosters round the clock (Pasal 7); the days off come from the roster. */
    public static final WorkPattern ALL_DAYS =
            new WorkPattern("ALL_DAYS", EnumSet.allOf(DayOfWeek.class), true, 5, Timing.ROSTER);

    public WorkPattern {
        if (days.isEmpty()) {
            throw new IllegalStateException("a pattern without a day of work: " + code);
        }
        if (daysAWeek < 1 || daysAWeek > 7) {
            throw new IllegalStateException("a week has no " + daysAWeek + " days of work: " + code);
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** One whose people work from an hour to an hour. */
    public WorkPattern(String code, Set<DayOfWeek> days, boolean onHolidays, int daysAWeek) {
        this(code, days, onHolidays, daysAWeek, Timing.FIXED);
    }

    /** Whether that day of the week is one of its days. */
    public boolean includes(DayOfWeek day) {
        return days.contains(day);
    }
}
