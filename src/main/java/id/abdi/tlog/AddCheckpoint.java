package id.abdi.tlog;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a log sends to a witness (C2SP tlog-witness, LOG-11).
 *
 * @param old the size that the witness is thought to know
 * @param note the signed checkpoint
 */
public record AddCheckpoint(long old, List<Hash> proof, String note) {
    private static final String OLD = "old ";
    private static final int LONGEST = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
    }

    public String text() {
        StringBuilder text = new StringBuilder(OLD).append(old).append('\n');
        proof.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(note).toString();
    }

    /** @throws Malformed where it is no such request */
    public static AddCheckpoint parse(byte[] bytes) {
        String text = Bytes.utf8(bytes, "the request");
        int blank = text.indexOf("\n\n");
        if (!text.startsWith(OLD) || blank < 0) {
            throw new Malformed(
                    "a request to a witness begins with the old size and has a checkpoint below a blank line");
        }
        List<String> lines = text.substring(0, blank).lines().toList();
        long old = Bytes.number(lines.getFirst().substring(OLD.length()), "the old size");
        if (lines.size() - 1 > LONGEST) {
            throw new Malformed("no proof is longer than " + LONGEST + " hashes");
        }
        String note = text.substring(blank + 2);
        Note.parse(note.getBytes(StandardCharsets.UTF_8));
        return new AddCheckpoint(old, lines.stream().skip(1).map(Hash::parse).toList(), note);
    }
}
