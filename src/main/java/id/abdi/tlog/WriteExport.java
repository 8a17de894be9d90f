package id.abdi.tlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a log into a folder (LOG-9), the checkpoint last, so that a folder with a checkpoint is whole. */
public final class WriteExport {
    private WriteExport() {}

    /**
     * @return what was written
     * @throws Malformed where the folder holds something else
     */
    public static Checkpoint into(Path path, LogSource log) throws IOException {
        ExportFolder folder = new ExportFolder(path);
        checkFree(path);
        Files.createDirectories(path);
        Note note = log.checkpoint();
        Checkpoint checkpoint = Checkpoint.of(note);
        for (int level = Tile.ENTRIES; Tile.hashes(level, checkpoint.size()) > 0; level++) {
            for (Tile tile : Tile.of(level, checkpoint.size())) {
                folder.write(
                        tile.path(), level == Tile.ENTRIES ? Bundle.of(log.entries(tile)) : bytes(log.hashes(tile)));
            }
        }
        folder.write(ExportFolder.KEYS, texts(log.keys()));
        folder.write(ExportFolder.WITNESSES, texts(log.witnesses()));
        folder.write(
                ExportFolder.STATEMENTS,
                log.statements().stream().map(OwnStatement::line).toList());
        for (Note older : log.older()) {
            folder.write(ExportFolder.OLDER + "/" + Checkpoint.of(older).size(), signed(older));
        }
        folder.write(ExportFolder.CHECKPOINT, signed(note));
        return checkpoint;
    }

    private static void checkFree(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Malformed(path + " is a file; name a folder");
        }
        if (Files.isDirectory(path) && !Files.exists(path.resolve(ExportFolder.CHECKPOINT))) {
            try (var names = Files.list(path)) {
                if (names.findAny().isPresent()) {
                    throw new Malformed(path + " holds something else; name a new folder or one of an earlier export");
                }
            }
        }
    }

    private static List<String> texts(List<VerifierKey> keys) {
        return keys.stream().map(VerifierKey::text).toList();
    }

    private static byte[] signed(Note note) {
        return note.signed().getBytes(StandardCharsets.UTF_8);
    }

    /** The hashes one after the other. */
    public static byte[] bytes(List<Hash> hashes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(hashes.size() * Hash.BYTES);
        hashes.forEach(hash -> out.writeBytes(hash.bytes()));
        return out.toByteArray();
    }
}
