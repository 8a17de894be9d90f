package id.abdi.lineflag;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A head's question to the personnel agency about the own board: this person is not mine, or somebody is missing.
 *
 * @param answered what the agency did about it; null while it is open
 */
public record Flag(
        UUID id,
        Kind kind,
        EmployeeId head,
        LocalDate date,
        @Nullable EmployeeId employee,
        @Nullable String words,
        Instant recordedAt,
        @Nullable String answered) {
    public enum Kind {
        /** This person is not my subordinate. */
        NOT_MINE,
        /** Somebody is missing on my board. */
        MISSING
    }

    public boolean open() {
        return answered == null;
    }
}
