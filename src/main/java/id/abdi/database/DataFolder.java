package id.abdi.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The folder in which an installation keeps its database; who holds its lock is the only one who starts that database. */
record DataFolder(Path path) {
    /** The right to start the database of this folder; ends with {@link #close()} or with the process, however that ends. */
    record Hold(FileChannel channel, FileLock lock) implements AutoCloseable {
        @Override
        public void close() {
            try (channel) {
                lock.release();
            } catch (IOException ended) {
                // The lock ends with the process in any case.
            }
        }
    }

    static DataFolder at(Path path) {
        try {
            Files.createDirectories(path);
            DataFolder folder = new DataFolder(path.toRealPath());
            folder.makePrivate(folder.path());
            return folder;
        } catch (IOException unwritable) {
            throw new DatabaseFault(
                    "The data folder " + path.toAbsolutePath()
                            + " cannot be made or written; choose another with --data DIR or change its owner.",
                    unwritable);
        }
    }

    Path cluster() {
        return path.resolve("postgresql");
    }

    Path programs() {
        return path.resolve("programs");
    }

    Path connection() {
        return path.resolve("database.properties");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    /** Takes the folder, or is empty where another process has it. */
    Optional<Hold> hold() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("abdi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = lock(channel);
            if (lock.isEmpty()) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return Optional.of(new Hold(channel, lock.get()));
        } catch (IOException unwritable) {
            throw new DatabaseFault(
                    "The data folder " + path + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException here) {
            return Optional.empty();
        }
    }

    DatabaseFault taken() {
        return new DatabaseFault("Another Abdi" + holder() + " already works in " + path
                + ". Stop it first, or choose another folder with --data DIR.");
    }

    private String holder() {
        try {
            String pid = Files.readString(path.resolve("abdi.lock")).strip();
            return pid.isEmpty() ? "" : " (process " + pid + ")";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Writes a file that only its owner reads, whole or not at all, and on the disk when this returns. */
    void writeSecret(Path file, String text) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            DurableFolder.sync(path);
        } catch (IOException unwritable) {
            throw new DatabaseFault("The file " + file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private void makePrivate(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
}
