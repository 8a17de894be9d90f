package id.abdi.tlog;

import id.abdi.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A public key with its name, as others are told of it: {@code name+id+key} (LOG-3). */
public final class VerifierKey {
    private final String name;
    private final KeyKind kind;
    private final byte[] raw;
    private final PublicKey key;
    private final int id;

    private VerifierKey(String name, KeyKind kind, byte[] raw) {
        this.name = KeyName.check(name);
        this.kind = kind;
        this.raw = raw;
        this.key = kind.key(raw);
        this.id = id(name, kind, raw);
    }

    static VerifierKey of(String name, KeyKind kind, PublicKey key) {
        return new VerifierKey(name, kind, kind.raw(key));
    }

    /** @throws Malformed where it is no key, or its id is that of another one */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length < 3) {
            throw new Malformed("a key is written as name+id+base64, not as \"" + Bytes.shown(text) + "\"");
        }
        byte[] bytes = Bytes.base64(parts[2], "a key");
        if (bytes.length < 1) {
            throw new Malformed("the key of " + Bytes.shown(parts[0]) + " is empty");
        }
        VerifierKey key = new VerifierKey(parts[0], KeyKind.of(bytes[0]), Arrays.copyOfRange(bytes, 1, bytes.length));
        if (!HexFormat.of().toHexDigits(key.id).equals(parts[1])) {
            throw new Malformed("the id " + Bytes.shown(parts[1]) + " is not that of the key of " + key.name);
        }
        return key;
    }

    private static int id(String name, KeyKind kind, byte[] raw) {
        MessageDigest sha = Sha256.digest();
        sha.update(name.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
        sha.update(kind.code());
        return ByteBuffer.wrap(sha.digest(raw)).getInt();
    }

    public String name() {
        return name;
    }

    public KeyKind kind() {
        return kind;
    }

    /** The first four bytes of the hash over name, kind and key. */
    public int id() {
        return id;
    }

    /** The id in eight hexadecimal digits. */
    public String idText() {
        return HexFormat.of().toHexDigits(id);
    }

    /** {@code name+id+base64}. */
    public String text() {
        byte[] bytes = new byte[1 + raw.length];
        bytes[0] = kind.code();
        System.arraycopy(raw, 0, bytes, 1, raw.length);
        return name + "+" + idText() + "+" + Base64.getEncoder().encodeToString(bytes);
    }

    /** Whether this key made that signature under that text. */
    boolean signed(String text, byte[] signature) {
        int before = kind.timed() ? Long.BYTES : 0;
        if (signature.length != before + kind.signatureBytes()) {
            return false;
        }
        long time = kind.timed() ? ByteBuffer.wrap(signature).getLong() : 0;
        if (time < 0) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(kind.algorithm());
            verifier.initVerify(key);
            verifier.update(SignedBytes.of(kind, name, time, text));
            return verifier.verify(Arrays.copyOfRange(signature, before, signature.length));
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return text();
    }
}
