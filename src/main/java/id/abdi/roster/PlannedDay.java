package id.abdi.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the roster says of a person's day.
 *
 * @param shift null on a free day
 */
public record PlannedDay(LocalDate day, @Nullable Shift shift) {
    public boolean free() {
        return shift == null;
    }
}
