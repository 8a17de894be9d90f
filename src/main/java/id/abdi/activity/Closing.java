package id.abdi.activity;

import java.time.Instant;

/**
 * The hours of one day's report.
 *
 * @param opensAt the local midnight with which the day begins
 * @param closesAt the closing hour on the head's next working day; activities are read-only from then on
 * @param lastChance the end of the last day on which a late report is taken
 */
public record Closing(Instant opensAt, Instant closesAt, Instant lastChance) {
    public Closing {
        if (!opensAt.isBefore(closesAt) || lastChance.isBefore(closesAt)) {
            throw new IllegalStateException("a day opens, closes and then is late, in this order");
        }
    }
}
