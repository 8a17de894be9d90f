package id.abdi.dutyletter;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter with who recorded it and when, and what became of it. */
record RecordedLetter(
        DutyLetter letter,
        EmployeeId recordedBy,
        Instant recordedAt,
        @Nullable Withdrawn withdrawn) {
    record Withdrawn(String reason, EmployeeId by, Instant at) {}

    boolean inForce() {
        return withdrawn == null;
    }
}
