package id.abdi.file;

import id.abdi.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Bytes in a folder, each file named by its SHA-256. Written beside, forced to the disk, then moved into place and the folder
 * forced too: what was acknowledged survives a power cut (DUR-1). A file of a transaction that failed stays, unnamed by
 * anything.
 */
final class FolderContents implements Contents {
    private final Path folder;

    FolderContents(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String sha256, byte[] bytes) {
        Path place = place(sha256);
        try {
            if (Files.exists(place) && Files.size(place) == bytes.length) {
                return;
            }
            Path shelf = folder.resolve(sha256.substring(0, 2));
            boolean fresh = !Files.exists(shelf);
            Files.createDirectories(shelf);
            Path beside = shelf.resolve(UUID.randomUUID() + ".part");
            write(beside, bytes);
            move(beside, place);
            force(shelf);
            if (fresh) {
                force(folder);
            }
        } catch (FileSystemException full) {
            throw full.getReason() != null && full.getReason().contains("space")
                    ? FileRefusals.full()
                    : new UncheckedIOException(full);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public byte[] get(String sha256) {
        try {
            byte[] bytes = Files.readAllBytes(place(sha256));
            if (!Sha256.of(bytes).equals(sha256)) {
                throw FileRefusals.lost();
            }
            return bytes;
        } catch (IOException gone) {
            throw FileRefusals.lost();
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** So that the name of the file is on the disk too; Windows does that by itself and refuses to open a folder. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
