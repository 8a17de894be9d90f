package id.abdi.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether the disk of our own database has room for more (DUR-11). PostgreSQL itself stops altogether when it cannot write its log,
 * so writing is refused before: reading then goes on. Of a given database the disk is not ours to see.
 */
@Component
public class DiskRoom {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Path folder;
    private final long reserve;
    private final boolean given;
    private final Clock clock;
    private volatile Seen seen = new Seen(Instant.EPOCH, true);

    DiskRoom(
            @Value("${abdi.data:data}") Path folder,
            @Value("${abdi.disk-reserve-megabytes:256}") long reserveMegabytes,
            DatabaseSettings.Choice choice,
            Clock clock) {
        this.folder = folder;
        this.reserve = reserveMegabytes * 1024 * 1024;
        this.given = choice.given();
        this.clock = clock;
    }

    private record Seen(Instant at, boolean enough) {}

    /** Looked at once a second. */
    public boolean enough() {
        if (given) {
            return true;
        }
        Instant now = clock.instant();
        Seen last = seen;
        if (Duration.between(last.at(), now).compareTo(FRESH) > 0) {
            last = new Seen(now, free() >= reserve);
            seen = last;
        }
        return last.enough();
    }

    private long free() {
        try {
            FileStore store = Files.getFileStore(folder);
            return store.getUsableSpace();
        } catch (IOException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
