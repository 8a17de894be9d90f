package id.abdi.roster;

import id.abdi.calendar.WorkHours;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A shift of a unit and all below it.
 *
 * @param code by which the roster calls it: {@code P}
 * @param begins local time
 * @param ends local time; not after the beginning it is that of the next day
 */
public record Shift(Id id, UnitId unit, String code, String name, LocalTime begins, LocalTime ends) {
    private static final int DAY = Math.toIntExact(Duration.ofDays(1).toMinutes());

    /** Which shift. */
    public record Id(UUID value) {
        static Id fresh() {
            return new Id(Uuid7.next());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Whether it ends on the day after. */
    public boolean overMidnight() {
        return !ends.isAfter(begins);
    }

    /** From its beginning to its end, with no break that a rule would give. */
    public WorkHours hours() {
        int minutes = Math.toIntExact(Duration.between(begins, ends).toMinutes());
        return new WorkHours(begins, ends, 0, overMidnight() ? minutes + DAY : minutes, false);
    }
}
