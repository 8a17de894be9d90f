package id.abdi.tlog;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** A secret key with its public half (LOG-12). Says nothing of the secret but by {@link #secretText}. */
public final class SigningKey {
    private static final String PROBE = "probe\n1\n" + Hash.EMPTY.base64() + "\n";

    private final VerifierKey verifier;
    private final PrivateKey secret;

    private SigningKey(VerifierKey verifier, PrivateKey secret) {
        this.verifier = verifier;
        this.secret = secret;
    }

    /** A fresh key of that name. */
    public static SigningKey generate(String name, KeyKind kind) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(kind.algorithm()).generateKeyPair();
            return new SigningKey(VerifierKey.of(name, kind, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Java 25 has " + kind.algorithm(), missing);
        }
    }

    /**
     * Reads what {@link #secretText} wrote.
     *
     * @throws Malformed where it is no key, or its halves do not belong together
     */
    public static SigningKey parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != 2) {
            throw new Malformed("a file of a key has two lines: the public key and the secret one");
        }
        VerifierKey verifier = VerifierKey.parse(lines.getFirst());
        SigningKey key = new SigningKey(verifier, secret(verifier.kind(), lines.getLast()));
        if (!verifier.signed(PROBE, key.sign(PROBE, Instant.EPOCH).signature())) {
            throw new Malformed("the secret half is not that of the key " + verifier.idText());
        }
        return key;
    }

    private static PrivateKey secret(KeyKind kind, String base64) {
        byte[] encoded = Bytes.base64(base64, "a secret key");
        try {
            return KeyFactory.getInstance(kind.algorithm()).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException none) {
            throw new Malformed("the second line is no secret key of " + kind.algorithm());
        }
    }

    /** Both halves, for a file that only its owner reads: the public key, and the secret one as PKCS#8 in base64. */
    public String secretText() {
        return verifier.text() + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n";
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /**
     * The line below that text.
     *
     * @param now goes into the signature only where its kind has a time
     */
    public Note.SignatureLine sign(String text, Instant now) {
        long time = now.getEpochSecond();
        try {
            Signature signer = Signature.getInstance(verifier.kind().algorithm());
            signer.initSign(secret);
            signer.update(SignedBytes.of(verifier.kind(), verifier.name(), time, text));
            byte[] signature = signer.sign();
            byte[] whole = verifier.kind().timed()
                    ? ByteBuffer.allocate(Long.BYTES + signature.length)
                            .putLong(time)
                            .put(signature)
                            .array()
                    : signature;
            return new Note.SignatureLine(verifier.name(), verifier.id(), whole);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(
                    "cannot sign with " + verifier.kind().algorithm(), failed);
        }
    }

    @Override
    public String toString() {
        return "secret of " + verifier.idText();
    }
}
