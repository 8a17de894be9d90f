package id.abdi.ledger;

import id.abdi.tlog.Malformed;
import id.abdi.tlog.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The newest checkpoint of each day as a file outside of the database (LOG-12), to be copied away: whoever changes the database and
 * signs it again cannot change what others keep.
 */
@Component
class CheckpointFiles {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFiles.class);

    private final Path folder;
    private final ZoneId zone;

    @Autowired
    CheckpointFiles(
            @Value("${abdi.ledger.checkpoints:}") String folder,
            @Value("${abdi.data:data}") Path data,
            @Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        this(folder.isBlank() ? data.resolve("checkpoints") : Path.of(folder), zone);
    }

    CheckpointFiles(Path folder, ZoneId zone) {
        this.folder = folder;
        this.zone = zone;
    }

    /** Over that of before on the same day, whole or not at all. A full disk does not stop the log. */
    void write(SignedState state) {
        String day = state.signedAt().atZone(zone).toLocalDate().toString();
        Path file = folder.resolve(day + "-" + state.tree().number());
        Path fresh = folder.resolve(file.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            Files.writeString(fresh, state.note(), StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.warn("The checkpoint cannot be written to {}: {}.", file, unwritable.getMessage());
        }
    }

    /** All that were written. */
    List<Note> all() {
        List<Note> notes = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return notes;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(one -> !one.toString().endsWith(".new"))
                    .sorted()
                    .toList()) {
                notes.add(Note.parse(Files.readAllBytes(file)));
            }
        } catch (IOException | Malformed unreadable) {
            LOG.warn("A checkpoint in {} cannot be read: {}.", folder, unreadable.getMessage());
        }
        return notes;
    }
}
