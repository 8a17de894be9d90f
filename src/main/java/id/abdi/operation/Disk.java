package id.abdi.operation;

import id.abdi.database.DiskRoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The disk on which this machine keeps records: of the own database, or else of the folder with the evidence. A given
 * PostgreSQL's own disk is not seen from here.
 */
@Component
class Disk {
    private static final Duration LONG_ENOUGH = Duration.ofDays(1);

    private final Optional<Path> folder;
    private final Clock clock;
    private final Instant began;
    private final Optional<Long> freeAtFirst;

    /**
     * @param daysLeft told from what was used since the start, after a day at the earliest
     */
    record Room(long free, long total, OptionalLong daysLeft) {
        long percent() {
            return total == 0 ? 0 : free * 100 / total;
        }
    }

    Disk(DiskRoom own, Environment environment, Clock clock) {
        this.folder = own.folder()
                .or(() -> Optional.of(environment.getProperty("abdi.files", "database"))
                        .filter(place -> !place.equals("database"))
                        .map(Path::of));
        this.clock = clock;
        this.began = clock.instant();
        this.freeAtFirst = store().map(Disk::free);
    }

    Optional<Room> room() {
        return store().map(disk -> {
            long free = free(disk);
            return new Room(free, total(disk), daysLeft(freeAtFirst.orElse(free), free, age()));
        });
    }

    private Duration age() {
        return Duration.between(began, clock.instant());
    }

    private Optional<FileStore> store() {
        return folder.filter(Files::exists).map(place -> read(() -> Files.getFileStore(place)));
    }

    private static long free(FileStore disk) {
        return read(disk::getUsableSpace);
    }

    private static long total(FileStore disk) {
        return read(disk::getTotalSpace);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static OptionalLong daysLeft(long before, long now, Duration between) {
        return between.compareTo(LONG_ENOUGH) < 0 || before <= now
                ? OptionalLong.empty()
                : OptionalLong.of((long) ((double) now / (before - now) * between.toSeconds() / 86_400));
    }
}
