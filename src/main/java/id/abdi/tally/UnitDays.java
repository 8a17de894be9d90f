package id.abdi.tally;

import id.abdi.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What units did day by day, for other modules. Decides nothing about who may see. */
public interface UnitDays {
    /**
     * The sums of a unit with everything that stood below it on each of these days, both included. The present day is reckoned at the
     * moment where the units are few, else as of the last turn.
     */
    Sums below(UnitId top, LocalDate first, LocalDate last);

    /**
     * What is kept of these units on a day, each with everything that stood below it; where nothing was there is no entry. Empty where
     * the day was never counted.
     */
    Optional<Map<UnitId, DayCount>> on(Collection<UnitId> units, LocalDate day);

    /**
     * Sums by branch.
     *
     * @param branches by the unit directly below, the top for its own people; each by day, without days on which nothing was
     * @param countedAt as of when the last day holds; null where it was reckoned at the moment or never
     */
    record Sums(
            Map<UnitId, NavigableMap<LocalDate, DayCount>> branches,
            @Nullable Instant countedAt) {}
}
