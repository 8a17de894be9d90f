package id.abdi.listing;

import id.abdi.document.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A list as a file that waits to be sent; it goes away when it was, or was not. */
record ListFile(Path path, String name, Download format) implements AutoCloseable {
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            throw new UncheckedIOException("a file that was sent cannot be taken away", stays);
        }
    }
}
