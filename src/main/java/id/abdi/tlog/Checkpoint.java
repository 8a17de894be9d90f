package id.abdi.tlog;

import java.util.List;

/**
 * What a log says of itself at one moment (LOG-3).
 *
 * @param origin which log
 * @param size how many leaves it has
 */
public record Checkpoint(String origin, long size, Hash root) {
    private static final int LINES = 3;

    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n") || size < 0) {
            throw new Malformed("a checkpoint names its log in one line, and a size from 0 on");
        }
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** @throws Malformed where the text is none of a checkpoint; further lines of a log are passed over */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES || lines.stream().anyMatch(String::isEmpty)) {
            throw new Malformed("a checkpoint has three lines: the log, the size, the root");
        }
        Checkpoint checkpoint =
                new Checkpoint(lines.get(0), Bytes.number(lines.get(1), "the size"), Hash.parse(lines.get(2)));
        if (checkpoint.size == 0 && !checkpoint.root.equals(Hash.EMPTY)) {
            throw new Malformed("a log without entries has another root than the one that is said");
        }
        return checkpoint;
    }

    /** The checkpoint in a note, whoever signed it. */
    public static Checkpoint of(Note note) {
        return parse(note.text());
    }
}
