package id.abdi.clocking;

import id.abdi.kernel.Uuid7;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was handed over at once.
 *
 * @param serial of the device; null for days that another system declares
 * @param name of the file, or of the table that a terminal pushed
 * @param hash SHA-256 of the whole of it
 */
record Batch(UUID id, @Nullable DeviceSerial serial, Source source, String name, String hash, Counts counts) {
    private static final int LONGEST_NAME = 200;

    Batch {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    enum Source {
        USB,
        PUSH,
        TABLE,
        SHEET,
        NATIONAL
    }

    record Counts(int added, int known, int quarantined) {}

    /** Where it came from, before anybody counted what is new in it. */
    record Origin(Source source, String name, String hash) {
        Batch of(@Nullable DeviceSerial serial, Counts counts) {
            return new Batch(Uuid7.next(), serial, source, name, hash, counts);
        }
    }
}
