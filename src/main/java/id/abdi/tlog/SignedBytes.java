package id.abdi.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes that a key of each kind signs (C2SP signed-note and tlog-cosignature). */
final class SignedBytes {
    private static final byte[] LABEL = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 255;

    private SignedBytes() {}

    /**
     * @param time seconds since 1970; of no meaning for signatures without a time
     * @throws Malformed where a checkpoint is to be cosigned and the text is none
     */
    static byte[] of(KeyKind kind, String name, long time, String text) {
        return switch (kind) {
            case ED25519 -> text.getBytes(StandardCharsets.UTF_8);
            case COSIGNATURE -> ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
            case ML_DSA_44 -> subtree(name, time, Checkpoint.parse(text));
        };
    }

    private static byte[] subtree(String name, long time, Checkpoint checkpoint) {
        byte[] cosigner = name.getBytes(StandardCharsets.UTF_8);
        byte[] origin = checkpoint.origin().getBytes(StandardCharsets.UTF_8);
        if (cosigner.length > LONGEST_NAME || origin.length > LONGEST_NAME) {
            throw new Malformed("the names of a log and of who cosigns it have at most " + LONGEST_NAME + " bytes");
        }
        return ByteBuffer.allocate(LABEL.length + 2 + cosigner.length + origin.length + 3 * Long.BYTES + Hash.BYTES)
                .put(LABEL)
                .put((byte) cosigner.length)
                .put(cosigner)
                .putLong(time)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.size())
                .put(checkpoint.root().bytes())
                .array();
    }
}
