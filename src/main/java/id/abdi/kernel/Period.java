package id.abdi.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A range of days: from the first day, inclusive, to the last, exclusive; without an end it goes on. */
public record Period(LocalDate from, @Nullable LocalDate to) {
    public Period {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalStateException("a period ends after it began, not " + from + " to " + to);
        }
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    public static Period of(LocalDate from, LocalDate toExclusive) {
        return new Period(from, toExclusive);
    }

    /** As people write it: both days belong to it. */
    public static Period inclusive(LocalDate first, LocalDate last) {
        return new Period(first, last.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean overlaps(Period other) {
        return (other.to == null || from.isBefore(other.to)) && (to == null || other.from.isBefore(to));
    }

    /** The last day that belongs to it, or null where it goes on. */
    public @Nullable LocalDate last() {
        return to == null ? null : to.minusDays(1);
    }
}
