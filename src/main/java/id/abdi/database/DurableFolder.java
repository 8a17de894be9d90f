package id.abdi.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder whose list of names is on the disk, too: a file that was moved into place is there after a power cut. */
public final class DurableFolder {
    private DurableFolder() {}

    /** Forces the names in that folder to the disk. */
    public static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (FileSystemException unsupported) {
            // A file system whose folders cannot be opened writes them by itself.
        }
    }
}
