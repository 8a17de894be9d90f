package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A leave with what is known of its recording, as the list of the personnel agency shows it. */
record RecordedLeave(
        Leave leave,
        EmployeeId recordedBy,
        Instant recordedAt,
        @Nullable Cancelled cancelled) {
    record Cancelled(String reason, EmployeeId by, Instant at) {}

    boolean inForce() {
        return cancelled == null;
    }
}
