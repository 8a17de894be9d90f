package id.abdi.worklog;

import id.abdi.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from the id of what was sent: the same sent twice gives the same ids, so that each thing is recorded once. */
final class SeededId {
    private SeededId() {}

    /**
     * @param seed of version 7; so is what follows from it
     * @param name of the part, each its own
     */
    static UUID of(UUID seed, String name) {
        String hash = Sha256.of((seed + " " + name).getBytes(StandardCharsets.UTF_8));
        long low = Long.parseUnsignedLong(hash.substring(0, 16), 16);
        return new UUID(seed.getMostSignificantBits(), (low & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }
}
