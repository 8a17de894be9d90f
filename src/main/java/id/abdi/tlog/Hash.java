package id.abdi.tlog;

import id.abdi.kernel.Sha256;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A hash of the tree: 32 bytes, made as RFC 9162 section 2.1 says (LOG-1). */
public final class Hash {
    public static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** The root of a tree without leaves: SHA-256 of nothing. */
    public static final Hash EMPTY = new Hash(Sha256.digest().digest());

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws Malformed unless there are 32 bytes */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new Malformed("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** SHA-256(00 ‖ entry). */
    public static Hash leaf(byte[] entry) {
        MessageDigest sha = Sha256.digest();
        sha.update(LEAF);
        return new Hash(sha.digest(entry));
    }

    /** SHA-256(01 ‖ left ‖ right). */
    public static Hash node(Hash left, Hash right) {
        MessageDigest sha = Sha256.digest();
        sha.update(NODE);
        sha.update(left.bytes);
        return new Hash(sha.digest(right.bytes));
    }

    /** @throws Malformed unless it is the base64 of 32 bytes, written in the only right way */
    public static Hash parse(String base64) {
        return of(Bytes.base64(base64, "a hash"));
    }

    /** A copy of its 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
