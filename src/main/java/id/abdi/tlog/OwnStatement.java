package id.abdi.tlog;

import id.abdi.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;

/** A statement of the log about itself, open to everybody: which entry it is, the salt and the canonical bytes (LOG-7, LOG-12). */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OwnStatement(long index, byte[] salt, byte[] canonical) {
    String line() {
        Base64.Encoder base64 = Base64.getEncoder();
        return index + " " + base64.encodeToString(salt) + " " + base64.encodeToString(canonical);
    }

    static OwnStatement parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3) {
            throw new Malformed("a statement is a line of index, salt and content, not \"" + Bytes.shown(line) + "\"");
        }
        return new OwnStatement(
                Bytes.number(parts[0], "an index"),
                Bytes.base64(parts[1], "a salt"),
                Bytes.base64(parts[2], "a statement"));
    }

    String text() {
        return new String(canonical, StandardCharsets.UTF_8);
    }

    /** Whether that entry was made of this statement. */
    boolean in(byte[] entry) {
        MessageDigest sha = Sha256.digest();
        sha.update(salt);
        String digest = HexFormat.of().formatHex(sha.digest(canonical));
        return new String(entry, StandardCharsets.UTF_8).endsWith("\n" + digest + "\n");
    }

    /** Whether it says that the log goes on with that key. */
    boolean announces(VerifierKey key) {
        return text().startsWith("{\"facts\":{\"key\":\"" + key.text() + "\"},\"form\":1,\"kind\":\"log-key\",");
    }
}
