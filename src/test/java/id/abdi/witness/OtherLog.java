package id.abdi.witness;

import id.abdi.tlog.AddCheckpoint;
import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Frontier;
import id.abdi.tlog.Hash;
import id.abdi.tlog.Note;
import id.abdi.tlog.Proofs;
import id.abdi.tlog.SigningKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A log of somebody else, whose key the tests' installation knows. */
final class OtherLog {
    private static final SigningKey KEY = SigningKey.parse("""
            log.contoh.example+c3ba3490+ASlznvH0WRl2EYTIZsBOAO75zxYrL0MGtoYSJPnjKTrK
            MC4CAQAwBQYDK2VwBCIEIPjkWEVnR68wZsbqG1Ij5J1lO34DwrVRd156AlZBY72b
            """);

    private OtherLog() {}

    private static List<Hash> leaves(int size, int branch) {
        return IntStream.range(0, size)
                .mapToObj(i -> Hash.leaf(new byte[] {(byte) i, (byte) (i < 3 ? 0 : branch)}))
                .toList();
    }

    /** @param branch another one has other leaves from the fourth on */
    static Checkpoint checkpoint(int size, int branch) {
        return new Checkpoint(KEY.verifier().name(), size, Frontier.root(leaves(size, branch)));
    }

    static byte[] request(int old, int size, int branch) {
        List<Hash> leaves = leaves(size, branch);
        List<Hash> proof = Proofs.consistency(
                Math.min(old, size),
                size,
                (height, index) ->
                        Frontier.root(leaves.subList((int) index << height, ((int) index << height) + (1 << height))));
        return request(old, proof, checkpoint(size, branch), KEY);
    }

    static byte[] request(int old, List<Hash> proof, Checkpoint checkpoint, SigningKey key) {
        Note note = new Note(checkpoint.text(), List.of(key.sign(checkpoint.text(), Instant.EPOCH)));
        return new AddCheckpoint(old, proof, note.signed()).text().getBytes(StandardCharsets.UTF_8);
    }

    /** The same log with another last leaf: it continues what was seen, too. */
    static byte[] otherEnd(int size) {
        List<Hash> leaves = new ArrayList<>(leaves(size, 0));
        leaves.add(Hash.leaf(new byte[] {1, 2, 3}));
        List<Hash> proof = Proofs.consistency(
                size,
                size + 1L,
                (height, index) ->
                        Frontier.root(leaves.subList((int) index << height, ((int) index << height) + (1 << height))));
        return request(size, proof, new Checkpoint(KEY.verifier().name(), size + 1L, Frontier.root(leaves)), KEY);
    }

    static SigningKey key() {
        return KEY;
    }
}
