package id.abdi.attendance;

import id.abdi.kernel.Uuid7;
import java.util.UUID;

/** The id of a recorded leave. */
public record LeaveId(UUID value) {
    public static LeaveId fresh() {
        return new LeaveId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
