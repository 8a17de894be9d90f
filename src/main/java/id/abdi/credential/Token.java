package id.abdi.credential;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bearer token of the API, as its owner sees it; the secret itself is stored as a hash only. */
public record Token(
        UUID id,
        EmployeeId employee,
        Instant madeAt,
        Instant expiresAt,
        @Nullable String machineUser) {}
