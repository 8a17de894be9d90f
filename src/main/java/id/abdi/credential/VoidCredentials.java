package id.abdi.credential;

import id.abdi.backup.VoidAfterRestore;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Codes, tokens and keys are good on the installation that gave them, never on one that came out of its backup (SEC-16). */
@Component
class VoidCredentials implements VoidAfterRestore {
    @Override
    public Set<String> tables() {
        return Set.of(
                "credential.code",
                "credential.code_use",
                "credential.token",
                "credential.token_end",
                "credential.throttle",
                "credential.secret");
    }
}
