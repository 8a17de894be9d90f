package id.abdi.credential;

import java.time.Duration;
import java.time.Instant;

/**
 * How often was guessed for one key of late, and how long the next try must wait (SEC-13). Wrong tries are forgotten
 * little by little, so that a mistyped password of yesterday slows nobody today.
 *
 * @param level the wrong tries at {@code last} that are not yet forgotten
 */
record Guesses(double level, Instant last) {
    private static final int MOST_DOUBLINGS = 40;

    /**
     * How a kind of key is slowed.
     *
     * @param free tries before the delay begins
     * @param first the first delay, doubled by each further try
     * @param longest where the delay stops growing
     * @param forgottenPerHour tries that are forgotten in an hour
     */
    record Brake(int free, Duration first, Duration longest, double forgottenPerHour) {}

    static Guesses none(Instant now) {
        return new Guesses(0, now);
    }

    /** How long the next try must still wait; zero where it may come. */
    Duration wait(Brake brake, Instant now) {
        Duration delay = delay(brake);
        Duration left = Duration.between(now, last.plus(delay));
        return delay.isZero() || left.isNegative() ? Duration.ZERO : left;
    }

    Guesses another(Brake brake, Instant now) {
        return new Guesses(remembered(brake, now) + 1, now);
    }

    /** One try less: it was right, or was never judged. */
    Guesses less() {
        return new Guesses(Math.max(0, level - 1), last);
    }

    private double remembered(Brake brake, Instant now) {
        double hours = Math.max(0, Duration.between(last, now).toMillis()) / 3_600_000.0;
        return Math.max(0, level - hours * brake.forgottenPerHour());
    }

    private Duration delay(Brake brake) {
        double beyond = Math.floor(level - brake.free());
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration grown = brake.first().multipliedBy(1L << (int) Math.min(beyond, MOST_DOUBLINGS));
        return grown.compareTo(brake.longest()) < 0 ? grown : brake.longest();
    }
}
