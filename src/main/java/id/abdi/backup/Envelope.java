package id.abdi.backup;

import id.abdi.kernel.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * A backup that only the holder of a private key can read (DUR-4): CMS AuthEnvelopedData (RFC 5083) with AES-256-GCM (RFC 5084), whose
 * key is encrypted to a certificate by RSA-OAEP with SHA-256 (RFC 3560). {@code openssl cms -decrypt} of OpenSSL 3 opens it as well.
 */
final class Envelope {
    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    /** The tag of a SEQUENCE whose length is not known before: so an envelope that is written as a stream begins, and no text does. */
    private static final byte[] BEGIN = {0x30, (byte) 0x80};

    private static final int BUFFER = 1 << 16;

    private Envelope() {}

    /** What is written into the stream reaches the target encrypted; closing it ends the envelope, and leaves the target open. */
    static OutputStream to(X509Certificate reader, OutputStream target) throws IOException {
        try {
            CMSAuthEnvelopedDataStreamGenerator envelope = new CMSAuthEnvelopedDataStreamGenerator();
            AlgorithmIdentifier oaep = new JcaAlgorithmParametersConverter()
                    .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, OAEP);
            envelope.addRecipientInfoGenerator(
                    new JceKeyTransRecipientInfoGenerator(reader, oaep).setProvider(PROVIDER));
            envelope.setBufferSize(BUFFER);
            return envelope.open(
                    target, (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                            .setProvider(PROVIDER)
                            .build());
        } catch (CMSException | GeneralSecurityException failed) {
            throw new IOException("it cannot be encrypted to that certificate: " + failed.getMessage(), failed);
        }
    }

    /** Whether the file begins as an envelope does. */
    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BEGIN.length), BEGIN);
        }
    }

    /**
     * Writes what is in the envelope.
     *
     * @throws id.abdi.kernel.Refusal where it is no envelope, its content was cut or changed, or it is not for that key; what was written is worthless
     *     then
     */
    static void open(Path file, PrivateKey key, OutputStream target) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            InputStream content = content(file, in, key);
            byte[] some = new byte[BUFFER];
            for (int read = read(file, content, some); read >= 0; read = read(file, content, some)) {
                target.write(some, 0, read);
            }
        }
    }

    private static InputStream content(Path file, InputStream in, PrivateKey key) {
        try {
            RecipientInformation reader = new CMSAuthEnvelopedDataParser(in)
                    .getRecipientInfos().getRecipients().stream()
                            .findFirst()
                            .orElseThrow(() -> BackupRefusals.otherKey(file));
            return reader.getContentStream(new JceKeyTransAuthEnvelopedRecipient(key).setProvider(PROVIDER))
                    .getContentStream();
        } catch (CMSException other) {
            throw BackupRefusals.otherKey(file);
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Whatever the library trips over in a damaged envelope.
            throw BackupRefusals.damaged(file, "its envelope cannot be read");
        }
    }

    /** How many bytes there were; less than 0 at the end, where the content fits its envelope. */
    private static int read(Path file, InputStream content, byte[] some) {
        try {
            return content.read(some);
        } catch (IOException | RuntimeException broken) {
            throw BackupRefusals.damaged(file, "its content does not fit its envelope");
        }
    }
}
