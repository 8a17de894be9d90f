package id.abdi.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/**
 * A receipt that anybody can check without the log (C2SP tlog-proof, LOG-6).
 *
 * @param extra what belongs to it and is not proved by itself; may be empty
 * @param note the signed checkpoint, as it was
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LogProof(byte[] extra, long index, List<Hash> proof, String note) {
    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST = 63;

    public LogProof {
        proof = List.copyOf(proof);
    }

    public String text() {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        if (extra.length > 0) {
            text.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        proof.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(note).toString();
    }

    /** @throws Malformed where it is no such proof */
    public static LogProof parse(byte[] bytes) {
        String text = Bytes.utf8(bytes, "the proof");
        int blank = text.indexOf("\n\n");
        if (!text.startsWith(FIRST + "\n") || blank < 0) {
            throw new Malformed("a proof begins with the line " + FIRST + " and has a checkpoint below a blank line");
        }
        List<String> lines =
                new ArrayList<>(text.substring(0, blank).lines().skip(1).toList());
        byte[] extra = !lines.isEmpty() && lines.getFirst().startsWith(EXTRA)
                ? Bytes.base64(lines.removeFirst().substring(EXTRA.length()), "the extra line")
                : new byte[0];
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
            throw new Malformed("the proof does not say the index of its entry");
        }
        long index = Bytes.number(lines.removeFirst().substring(INDEX.length()), "the index");
        if (lines.size() > LONGEST) {
            throw new Malformed("no proof is longer than " + LONGEST + " hashes");
        }
        String note = text.substring(blank + 2);
        Note.parse(note.getBytes(StandardCharsets.UTF_8));
        return new LogProof(extra, index, lines.stream().map(Hash::parse).toList(), note);
    }

    /**
     * Whether it proves that entry.
     *
     * @return the checkpoint that holds it
     * @throws Malformed where it does not: no key signed the checkpoint, a signature is wrong, or the entry is another one
     */
    public Checkpoint proves(byte[] entry, Collection<VerifierKey> keys) {
        Note signed = Note.parse(note);
        if (signed.signers(keys).isEmpty()) {
            throw new Malformed("none of the given keys signed the checkpoint of the proof");
        }
        Checkpoint checkpoint = Checkpoint.of(signed);
        if (!Proofs.included(Hash.leaf(entry), index, checkpoint.size(), proof, checkpoint.root())) {
            throw new Malformed("the entry is not number " + index + " of " + checkpoint.origin());
        }
        return checkpoint;
    }
}
