package id.abdi.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): the first 48 bits are the milliseconds since 1970, the rest is random. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    /** A fresh id of this moment; the machine's time only orders ids, no rule reads it. */
    public static UUID next() {
        return at(Instant.ofEpochMilli(System.currentTimeMillis()));
    }

    /** A fresh id of the given moment, for facts that are recorded after the fact. */
    public static UUID at(Instant moment) {
        long random = RANDOM.nextLong();
        long high = (moment.toEpochMilli() << 16) | 0x7000L | (random & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Whether the id is of version 7 and of the usual variant. */
    public static boolean is(UUID id) {
        return id.version() == 7 && id.variant() == 2;
    }
}
