package id.abdi.ledger;

import id.abdi.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The hashes of RFC 6962 section 2.1, as far as a single leaf needs them (LOG-1), and the bytes of a log entry (LOG-7). */
final class LeafHash {
    /** The version of the entry's own form. */
    static final int ENTRY_FORM = 1;

    private LeafHash() {}

    /** SHA-256 over the salt and the canonical statement: what the log keeps instead of the content. */
    static byte[] digest(byte[] salt, byte[] canonical) {
        MessageDigest sha = Sha256.digest();
        sha.update(salt);
        return sha.digest(canonical);
    }

    /** The bytes of the log's entry: kind, form and salted digest, three lines of text. */
    static byte[] entry(String kind, byte[] digest) {
        String text =
                "abdi-entry/" + ENTRY_FORM + "\n" + kind + "\n" + HexFormat.of().formatHex(digest) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Leaf = SHA-256(00 ‖ entry). */
    static byte[] leaf(byte[] entry) {
        MessageDigest sha = Sha256.digest();
        sha.update((byte) 0);
        return sha.digest(entry);
    }
}
