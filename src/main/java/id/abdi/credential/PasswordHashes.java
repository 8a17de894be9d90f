package id.abdi.credential;

import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords slowly on purpose: Argon2id with 19 MiB, 2 passes and 1 lane (SEC-12). A bounded number at once, so
 * that a flood of sign-ins takes neither the memory nor the processors from those who work.
 */
@Component
class PasswordHashes {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int QUEUE = 100;
    /** Of no password, and as much work to compare with as any other. */
    static final String NOBODY = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$"
            + zeros(SALT_BYTES) + "$" + zeros(HASH_BYTES);

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final CredentialSettings settings;
    private final Semaphore free;

    PasswordHashes(CredentialSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.hashesAtOnce(), true);
    }

    String hash(String password) {
        return bounded(() -> encode(password));
    }

    /** Does the same work where there is no hash to compare with, and says no. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = bounded(() -> encoder.matches(password, hash == null ? NOBODY : hash));
        return same && hash != null;
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password has a hash");
        }
        return hash;
    }

    private <T> T bounded(Supplier<T> work) {
        if (free.getQueueLength() >= QUEUE || !turn()) {
            throw CredentialRefusals.busy();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean turn() {
        try {
            return free.tryAcquire(settings.hashWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
