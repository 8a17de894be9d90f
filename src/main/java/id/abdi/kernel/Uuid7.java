package id.abdi.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** UUIDs of version 7 (RFC 9562): the first 48 bits are the milliseconds since 1970, the rest is random. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The milliseconds and, in the last 12 bits, the count of the newest id. */
    private static final AtomicLong NEWEST = new AtomicLong();

    private Uuid7() {}

    /**
     * A fresh id of this moment, greater than each that this process made before, also within one millisecond and
     * when the machine's clock is set back (RFC 9562, 6.2, method 1: the 12 bits after the version count on from a
     * random start). The machine's time only orders ids, no rule reads it.
     */
    public static UUID next() {
        long random = RANDOM.nextLong();
        long now = (System.currentTimeMillis() << 12) | (random & 0x07ffL);
        long count = NEWEST.updateAndGet(newest -> Math.max(newest + 1, now));
        return new UUID(((count >>> 12) << 16) | 0x7000L | (count & 0x0fffL), variant(RANDOM.nextLong()));
    }

    /** A fresh id of the given moment, for facts that are recorded after the fact. */
    public static UUID at(Instant moment) {
        long random = RANDOM.nextLong();
        long high = (moment.toEpochMilli() << 16) | 0x7000L | (random & 0x0fffL);
        return new UUID(high, variant(RANDOM.nextLong()));
    }

    private static long variant(long random) {
        return (random & 0x3fffffffffffffffL) | 0x8000000000000000L;
    }

    /** Whether the id is of version 7 and of the usual variant. */
    public static boolean is(UUID id) {
        return id.version() == 7 && id.variant() == 2;
    }
}
