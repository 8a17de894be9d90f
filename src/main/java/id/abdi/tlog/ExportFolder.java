package id.abdi.tlog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A log as files, laid out as it is served, with what is needed to check it without the server (LOG-9). */
public record ExportFolder(Path path) {
    /** The newest signed checkpoint. */
    static final String CHECKPOINT = "checkpoint";

    /** The log's keys, one in a line, oldest first. */
    static final String KEYS = "keys";

    /** The keys of witnesses, one in a line. */
    static final String WITNESSES = "witnesses";

    /** What the log said about itself: index, salt and statement in a line. */
    static final String STATEMENTS = "statements";

    /** Older checkpoints, named by their size: the last one that each older key signed. */
    static final String OLDER = "older";

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_BUNDLE = Tile.WIDTH * (2 + Bundle.LONGEST);

    /** @throws Malformed where the tile is missing or has another width */
    List<Hash> hashes(Tile tile) {
        byte[] bytes = read(tile.path(), Tile.WIDTH * Hash.BYTES);
        if (bytes.length != tile.width() * Hash.BYTES) {
            throw new Malformed(path.resolve(tile.path()) + " has " + bytes.length + " bytes instead of "
                    + tile.width() * Hash.BYTES);
        }
        List<Hash> hashes = new ArrayList<>(tile.width());
        byte[] one = new byte[Hash.BYTES];
        for (int at = 0; at < bytes.length; at += Hash.BYTES) {
            System.arraycopy(bytes, at, one, 0, Hash.BYTES);
            hashes.add(Hash.of(one));
        }
        return hashes;
    }

    /** @throws Malformed where the bundle is missing or holds another number of entries */
    List<byte[]> entries(Tile tile) {
        List<byte[]> entries = Bundle.entries(read(tile.path(), LONGEST_BUNDLE));
        if (entries.size() != tile.width()) {
            throw new Malformed(path.resolve(tile.path()) + " holds " + entries.size() + " entries instead of "
                    + tile.width() + ", from entry " + tile.first() + " on");
        }
        return entries;
    }

    Note checkpoint() {
        return Note.parse(read(CHECKPOINT, LONGEST_TEXT));
    }

    List<String> lines(String name) {
        if (!Files.exists(path.resolve(name))) {
            return List.of();
        }
        String text = Bytes.utf8(read(name, LONGEST_TEXT), name);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new Malformed(path.resolve(name) + " was cut in the middle of a line");
        }
        return text.lines().toList();
    }

    /** The older checkpoint of that size; empty where none was kept. */
    Optional<Note> older(long size) {
        String name = OLDER + "/" + size;
        return Files.exists(path.resolve(name)) ? Optional.of(Note.parse(read(name, LONGEST_TEXT))) : Optional.empty();
    }

    /** The sizes of all older checkpoints. */
    List<Long> olderSizes() {
        Path older = path.resolve(OLDER);
        if (!Files.isDirectory(older)) {
            return List.of();
        }
        try (var names = Files.list(older)) {
            return names.map(
                            name -> Bytes.number(String.valueOf(name.getFileName()), "the name of an older checkpoint"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Malformed(older + " cannot be read: " + unreadable.getMessage());
        }
    }

    private byte[] read(String name, int most) {
        return read(path.resolve(name), most);
    }

    /** @throws Malformed where there is no such file, or it is larger than anything of its kind */
    static byte[] read(Path file, int most) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new Malformed(file + " is missing");
            }
            if (Files.size(file) > most) {
                throw new Malformed(file + " is larger than " + most + " bytes");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Malformed(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    static Note note(Path file) {
        return Note.parse(read(file, LONGEST_TEXT));
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    void write(String name, List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        write(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
