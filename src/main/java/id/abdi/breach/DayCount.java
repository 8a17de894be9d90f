package id.abdi.breach;

import java.time.LocalDate;

/**
 * So many days of a kind.
 *
 * @param days at least 1
 */
public record DayCount(int days, DayKind kind) {
    public DayCount {
        if (days < 1) {
            throw new IllegalStateException("a count of days counts at least one, not " + days);
        }
    }

    public static DayCount working(int days) {
        return new DayCount(days, DayKind.WORKING);
    }

    /** The last of these days after that day, which is not counted itself. */
    public LocalDate after(LocalDate day, OfficeDays office) {
        return switch (kind) {
            case CALENDAR -> day.plusDays(days);
            case WORKING -> office.plus(day, days);
        };
    }
}
