package id.abdi.calendar;

import id.abdi.kernel.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Which days and hours are worked, and when the system was down. Answers from memory, so ask it day by day. */
public interface WorkingCalendar {
    /** Whether there is work on that day: a day of the pattern, and no holiday in that scope. */
    boolean works(LocalDate day, WorkPattern pattern, Scope scope);

    /** The first working day after that day. */
    LocalDate nextWorkingDay(LocalDate after, WorkPattern pattern, Scope scope);

    /** The last working day before that day. */
    LocalDate previousWorkingDay(LocalDate before, WorkPattern pattern, Scope scope);

    /** The n-th working day after that day; the day itself for none. */
    LocalDate plusWorkingDays(LocalDate day, int workingDays, WorkPattern pattern, Scope scope);

    /** The holiday of that day; the nearest unit's own before that of the whole government. */
    Optional<Holiday> holiday(LocalDate day, Scope scope);

    /** The hours of a day of work on that day; shorter in Ramadan. */
    WorkHours hours(LocalDate day, WorkPattern pattern, Scope scope);

    /** For how long of that time nobody could report. */
    Duration outageBetween(Instant from, Instant to);

    /**
     * The deadline, later by the outages between that morning hour and the deadline; what is down during the extension
     * extends it again, so that nobody loses a minute of it (complaints 1 and 2).
     */
    Instant shifted(Instant countedFrom, Instant deadline);
}
