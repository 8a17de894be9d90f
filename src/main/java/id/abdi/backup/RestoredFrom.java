package id.abdi.backup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A restore: when, from which file, and how far that went.
 *
 * @param madeAt of when the backup is
 * @param leaf the newest leaf of the log in it; none where it held no leaf
 */
public record RestoredFrom(
        Instant restoredAt,
        String fileSha256,
        Instant madeAt,
        @Nullable UUID leaf,
        long leaves) {
    public Optional<UUID> newestLeaf() {
        return Optional.ofNullable(leaf);
    }
}
