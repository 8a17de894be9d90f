package id.abdi.breach;

import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.kernel.Scope;
import java.time.LocalDate;

/**
 * The days on which offices work. A procedure is counted in them, whatever roster the person works by: what is owed is owed by
 * officials.
 */
@FunctionalInterface
public interface OfficeDays {
    /** The n-th working day after that day. */
    LocalDate plus(LocalDate day, int workingDays);

    /** Monday to Friday without the holidays of that place. */
    static OfficeDays of(WorkingCalendar calendar, Scope scope) {
        return (day, workingDays) -> calendar.plusWorkingDays(day, workingDays, WorkPattern.FIVE_DAYS, scope);
    }
}
