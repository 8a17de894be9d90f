package id.abdi.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL that the jar carries for this platform, unpacked once into the data folder. */
record PostgresPrograms(Path home) {
    /** Of the library of binaries; another version gets a folder of its own. */
    static final String VERSION = "17.6";

    Path initdb() {
        return home.resolve("bin/initdb");
    }

    Path postgres() {
        return home.resolve("bin/postgres");
    }

    static PostgresPrograms in(DataFolder folder) {
        Path home = folder.programs().resolve("postgresql-" + VERSION);
        if (!Files.exists(home)) {
            unpack(folder, home);
        }
        return new PostgresPrograms(home);
    }

    private static void unpack(DataFolder folder, Path home) {
        Path half = folder.programs().resolve("unpacking");
        try (InputStream archive = archive()) {
            remove(half);
            Files.createDirectories(half);
            extract(archive, half);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new DatabaseFault(
                    "PostgreSQL's programs cannot be unpacked into " + folder.programs() + ": " + failed.getMessage()
                            + ". They need 60 MB of room.",
                    failed);
        }
    }

    private static InputStream archive() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        List<String> names =
                machine.contains("aarch64") || machine.contains("arm64") ? List.of("arm_64") : List.of("x86_64");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        return names.stream()
                .flatMap(name ->
                        Stream.of("", "-alpine_linux").map(kind -> "/postgres-" + system + kind + "-" + name + ".txz"))
                .map(name -> Optional.ofNullable(PostgresPrograms.class.getResourceAsStream(name)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new DatabaseFault("This build carries no PostgreSQL for " + system + " " + machine
                        + ". Build it on this machine with ./abdi, or give a PostgreSQL by SPRING_DATASOURCE_URL"
                        + " and SPRING_FLYWAY_URL."));
    }

    static void extract(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("the archive names a file outside of itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(parent(file));
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(parent(file));
                    Files.copy(tar, file);
                    Files.setPosixFilePermissions(
                            file,
                            PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static Path parent(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IOException("no folder for " + file);
        }
        return parent;
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
