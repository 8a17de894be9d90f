package id.abdi.backup;

import id.abdi.cli.Args;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.jspecify.annotations.Nullable;

/** The files of the two keys of an encrypted backup, in PEM as OpenSSL writes them. */
final class KeyFile {
    /** The least that is taken, in bits (NIST SP 800-57: 128 bits of security until 2030 and beyond). */
    private static final int LEAST_BITS = 3072;

    private KeyFile() {}

    /** @throws id.abdi.kernel.Refusal where the file holds no certificate with an RSA key of 3,072 bits or more */
    static X509Certificate certificate(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            if (CertificateFactory.getInstance("X.509").generateCertificate(in) instanceof X509Certificate one
                    && one.getPublicKey() instanceof RSAPublicKey rsa
                    && rsa.getModulus().bitLength() >= LEAST_BITS) {
                return one;
            }
        } catch (IOException | CertificateException unfit) {
            throw BackupRefusals.noCertificate(file);
        }
        throw BackupRefusals.noCertificate(file);
    }

    /** What the option {@code --key} names; null where it was not given. */
    static @Nullable PrivateKey given(Args args) {
        return args.option("key").map(Path::of).map(KeyFile::privateKey).orElse(null);
    }

    /** @throws id.abdi.kernel.Refusal where the file holds no private key, or one that a password protects */
    static PrivateKey privateKey(Path file) {
        try (Reader in = Files.newBufferedReader(file);
                PEMParser pem = new PEMParser(in)) {
            Object found = pem.readObject();
            if (found instanceof PEMKeyPair pair) {
                return new JcaPEMKeyConverter().getPrivateKey(pair.getPrivateKeyInfo());
            }
            if (found instanceof PrivateKeyInfo key) {
                return new JcaPEMKeyConverter().getPrivateKey(key);
            }
        } catch (IOException | IllegalStateException unfit) {
            throw BackupRefusals.noKey(file);
        }
        throw BackupRefusals.noKey(file);
    }
}
