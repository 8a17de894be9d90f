package id.abdi.file;

import id.abdi.backup.OuterFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The bytes that {@code abdi.files} keeps in a folder, for backup and restore (DUR-4). */
@Component
class FilesForBackup implements OuterFiles {
    private final Contents contents;
    private final Optional<Path> folder;

    FilesForBackup(Contents contents, @Value("${abdi.files:database}") String place) {
        this.contents = contents;
        this.folder = FileSettings.folder(place);
    }

    @Override
    public Optional<Path> folder() {
        return folder;
    }

    @Override
    public List<String> names() throws IOException {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.get(), 2)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public byte[] get(String sha256) {
        return contents.get(sha256);
    }

    @Override
    public void put(String sha256, byte[] bytes) {
        contents.put(sha256, bytes);
    }
}
