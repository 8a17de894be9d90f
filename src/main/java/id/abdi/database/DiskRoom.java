package id.abdi.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether the disk of our own database has room for more (DUR-11). PostgreSQL itself stops altogether when it cannot write its log,
 * so writing is refused before: reading then goes on. Of a given database the disk is not ours to see.
 */
@Component
public class DiskRoom {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Optional<Path> folder;
    private final LongSupplier free;
    private final long reserve;
    private final Clock clock;
    private volatile Seen seen = new Seen(Instant.EPOCH, true);

    @Autowired
    DiskRoom(
            @Value("${abdi.data:data}") Path folder,
            @Value("${abdi.disk-reserve-megabytes:256}") long reserveMegabytes,
            DatabaseSettings.Choice choice,
            Clock clock) {
        this(
                choice.given() ? Optional.empty() : Optional.of(folder),
                () -> free(folder),
                reserveMegabytes * 1024 * 1024,
                clock);
    }

    /**
     * @param folder of the own database; empty where one is given
     * @param free bytes that its disk still has
     */
    DiskRoom(Optional<Path> folder, LongSupplier free, long reserve, Clock clock) {
        this.folder = folder;
        this.free = free;
        this.reserve = reserve;
        this.clock = clock;
    }

    private record Seen(Instant at, boolean enough) {}

    /** The folder of the own database; empty where a database is given. */
    public Optional<Path> folder() {
        return folder;
    }

    /** Looked at once a second. */
    public boolean enough() {
        if (folder.isEmpty()) {
            return true;
        }
        Instant now = clock.instant();
        Seen last = seen;
        if (Duration.between(last.at(), now).compareTo(FRESH) > 0) {
            last = new Seen(now, free.getAsLong() >= reserve);
            seen = last;
        }
        return last.enough();
    }

    private static long free(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getUsableSpace();
        } catch (IOException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
