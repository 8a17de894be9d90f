package id.abdi.ledger;

import id.abdi.kernel.Sha256;
import id.abdi.tlog.Hash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What a log entry holds, and its bytes (LOG-7). */
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

    /** The hash of the tree's leaf for that entry (LOG-1). */
    static byte[] leaf(byte[] entry) {
        return Hash.leaf(entry).bytes();
    }
}
