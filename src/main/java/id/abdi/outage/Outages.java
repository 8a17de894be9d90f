package id.abdi.outage;

import id.abdi.kernel.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The outages that were long enough to count. Answers from memory. */
public interface Outages {
    /** Those that touch that time, oldest first, each in its full length. */
    List<Outage> between(Instant from, Instant to);

    /** Those that touch those local days, as a record prints them. */
    List<Outage> on(Period days);

    /** For how long of that time nobody could report. */
    Duration lengthBetween(Instant from, Instant to);

    /**
     * The deadline, later by the outages between that morning hour and the deadline; what is down during the extension
     * extends it again, so that nobody loses a minute of it.
     */
    Instant shifted(Instant countedFrom, Instant deadline);
}
