package id.abdi.backup;

import id.abdi.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files in a plain folder, by their SHA-256. */
record FolderOfTest(Path place) implements OuterFiles {
    static String name(byte[] bytes) {
        return Sha256.of(bytes);
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(place);
    }

    @Override
    public List<String> names() {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public byte[] get(String sha256) {
        try {
            return Files.readAllBytes(place.resolve(sha256));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void put(String sha256, byte[] bytes) {
        try {
            Files.createDirectories(place);
            Files.write(place.resolve(sha256), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
