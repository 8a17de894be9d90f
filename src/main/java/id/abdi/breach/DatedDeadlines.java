package id.abdi.breach;

import java.time.LocalDate;

/** The day counts of one place: what was in force on the day of a step stays in force for it. */
@FunctionalInterface
public interface DatedDeadlines {
    /** As in force on that day. */
    Deadlines on(LocalDate day);
}
