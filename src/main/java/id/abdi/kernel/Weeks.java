package id.abdi.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Weeks begin on Monday (ISO 8601), as everywhere in Indonesia's offices. */
public final class Weeks {
    private Weeks() {}

    /** The Monday of the week of that day, which may be the day itself. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
