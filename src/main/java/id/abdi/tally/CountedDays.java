package id.abdi.tally;

import id.abdi.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What is kept of each unit by itself, for who passes it on. Decides nothing about who may see. */
public interface CountedDays {
    /** The days that were counted, each with as of when what is kept of it holds. */
    Map<LocalDate, Instant> counted();

    /** The counts of the people of each unit itself on that day; a unit in which nothing was has none. */
    Map<UnitId, DayCount> own(LocalDate day);
}
