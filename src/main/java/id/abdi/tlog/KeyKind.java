package id.abdi.tlog;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** What a key signs and how (C2SP signed-note and tlog-cosignature). */
public enum KeyKind {
    /** The log's own signature under the text of a checkpoint. */
    ED25519(1, "Ed25519", 32, 64, false, "302a300506032b6570032100"),
    /** A witness' statement with the time of it. */
    COSIGNATURE(4, "Ed25519", 32, 64, true, "302a300506032b6570032100"),
    /** The same, safe against quantum computers as well (FIPS 204). */
    ML_DSA_44(6, "ML-DSA-44", 1312, 2420, true, "30820532300b06096086480165030403110382052100");

    private final int code;
    private final String algorithm;
    private final int keyBytes;
    private final int signatureBytes;
    private final boolean timed;
    private final String around;

    KeyKind(int code, String algorithm, int keyBytes, int signatureBytes, boolean timed, String around) {
        this.code = code;
        this.algorithm = algorithm;
        this.keyBytes = keyBytes;
        this.signatureBytes = signatureBytes;
        this.timed = timed;
        this.around = around;
    }

    /** @throws Malformed where nobody knows that kind */
    static KeyKind of(int code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .orElseThrow(() -> new Malformed("keys of kind " + code + " are not known here"));
    }

    byte code() {
        return (byte) code;
    }

    String algorithm() {
        return algorithm;
    }

    /** Whether a time stands before the signature and is signed too. */
    boolean timed() {
        return timed;
    }

    int signatureBytes() {
        return signatureBytes;
    }

    /** What X.509 writes before the key. */
    private byte[] prefix() {
        return HexFormat.of().parseHex(around);
    }

    /** The key's own bytes, as the standards of the algorithms write them, without the X.509 around them. */
    byte[] raw(PublicKey key) {
        byte[] prefix = prefix();
        byte[] encoded = key.getEncoded();
        if (encoded.length != prefix.length + keyBytes
                || !Arrays.equals(encoded, 0, prefix.length, prefix, 0, prefix.length)) {
            throw new IllegalStateException("a public key of " + algorithm + " is encoded in another way");
        }
        return Arrays.copyOfRange(encoded, prefix.length, encoded.length);
    }

    /** @throws Malformed where the bytes are no key */
    PublicKey key(byte[] raw) {
        if (raw.length != keyBytes) {
            throw new Malformed("a public key of " + algorithm + " has " + keyBytes + " bytes, not " + raw.length);
        }
        byte[] prefix = prefix();
        byte[] encoded = Arrays.copyOf(prefix, prefix.length + raw.length);
        System.arraycopy(raw, 0, encoded, prefix.length, raw.length);
        try {
            return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException none) {
            throw new Malformed("the bytes are no public key of " + algorithm);
        }
    }
}
