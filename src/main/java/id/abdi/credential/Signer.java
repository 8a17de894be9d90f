package id.abdi.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs short texts with a key of this installation (HMAC-SHA-256), so that what a browser keeps can be believed and
 * what is stored cannot be guessed back. The key lies in the database, the same for all nodes.
 */
@Component
public class Signer {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretSql sql;
    private volatile @Nullable SecretKeySpec key;

    Signer(SecretSql sql) {
        this.sql = sql;
    }

    /**
     * @param purpose keeps signatures of one use from being taken for another's
     */
    public byte[] sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            byte[] offered = new byte[32];
            new SecureRandom().nextBytes(offered);
            known = new SecretKeySpec(sql.keep("signer", offered), ALGORITHM);
            key = known;
        }
        return known;
    }
}
