package id.abdi.outage;

import java.time.Duration;
import java.time.Instant;

/** A time in which no node of the system was alive, so that nobody could report; it moves deadlines (complaint 1). */
public record Outage(Instant from, Instant to) {
    public Outage {
        if (!from.isBefore(to)) {
            throw new IllegalStateException("an outage ends after it began, not " + from + " to " + to);
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
