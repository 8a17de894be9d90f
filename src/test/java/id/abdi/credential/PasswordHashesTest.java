package id.abdi.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** SEC-13: who has no password costs as much work as who has one, so that nobody learns who is there. */
class PasswordHashesTest {
    @Test
    void theHashOfNobodyIsAsHardAsAnyOther() {
        Argon2PasswordEncoder ours = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        assertThat(ours.upgradeEncoding(PasswordHashes.NOBODY)).isFalse();
        assertThat(PasswordHashes.NOBODY).hasSameSizeAs(ours.encode("sembarang"));
        assertThat(ours.matches("sembarang", PasswordHashes.NOBODY)).isFalse();
    }
}
