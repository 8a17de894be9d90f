package id.abdi.credential;

import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

final class CredentialRefusals {
    private CredentialRefusals() {}

    static Refusal password(PasswordRules.Fault fault) {
        String key = "credential.refusal.password-" + fault.name().toLowerCase(Locale.ROOT);
        FieldError where = new FieldError("password", key, List.of(PasswordRules.SHORTEST, PasswordRules.LONGEST));
        return Refusal.invalid("password-weak", "credential.refusal.password-weak", List.of(where));
    }

    /** Says how long to wait; the words of whole minutes where it is long. */
    static Refusal slowed(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        Refusal refusal = seconds < 60
                ? Refusal.of(Refusal.Kind.LIMITED, "slowed", "credential.refusal.slowed-seconds", seconds)
                : Refusal.of(Refusal.Kind.LIMITED, "slowed", "credential.refusal.slowed-minutes", (seconds + 59) / 60);
        return refusal.with(Map.of("retryAfter", seconds));
    }

    static Refusal busy() {
        return Refusal.of(Refusal.Kind.UNAVAILABLE, "busy", "credential.refusal.busy")
                .with(Map.of("retryAfter", 5));
    }

    static Refusal codeUsed() {
        return Refusal.of(Refusal.Kind.CONFLICT, "code-used", "credential.refusal.code-used");
    }
}
