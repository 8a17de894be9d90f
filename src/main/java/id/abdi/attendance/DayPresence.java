package id.abdi.attendance;

import id.abdi.calendar.Timing;
import id.abdi.calendar.WorkHours;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What devices and approved corrections tell of a person's day, beside the hours of that day. Facts alone: nothing is deducted for
 * them, and they prove no work (R10, R11).
 *
 * @param spells that began on that day
 * @param hours the hours of the day; null where the person need not work on it
 * @param late minutes after the beginning; 0 where neither the pattern nor a planned shift binds to an hour
 * @param early minutes before the end
 * @param minutes at work, without the break where the day was long enough to have one
 * @param corrected whether an approved correction is in it
 * @param shift what a roster calls the planned shift; null where none is planned
 */
public record DayPresence(
        LocalDate day,
        List<Spell> spells,
        Timing timing,
        @Nullable WorkHours hours,
        int late,
        int early,
        int minutes,
        boolean corrected,
        @Nullable String shift) {
    public DayPresence {
        spells = List.copyOf(spells);
    }

    /** Whether anything tells that the person was there. */
    public boolean told() {
        return !spells.isEmpty();
    }
}
