package id.abdi.tally;

import id.abdi.standard.StandardId;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person did in a week.
 *
 * @param onDuty the days of duty, one bit a day, the lowest for Monday
 * @param away the same for days on which the person should have worked, but was on leave, in training and the like
 * @param written on how many days something that counts was written down
 * @param work by standard; under null what nothing measures
 */
record PersonWeek(int onDuty, int away, int written, Map<@Nullable StandardId, Done> work) {
    /** @param quantity in the standard's unit of output; of no meaning without one */
    record Done(BigDecimal quantity, int minutes, int activities) {}

    boolean empty() {
        return onDuty == 0 && away == 0 && written == 0;
    }
}
