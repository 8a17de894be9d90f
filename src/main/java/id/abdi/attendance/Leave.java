package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A leave by order or letter: recorded once, never changed, only cancelled. */
public record Leave(
        LeaveId id,
        EmployeeId employee,
        DutyKind kind,
        Period period,
        @Nullable String letter) {
    public Leave {
        if (period.to() == null) {
            throw new IllegalStateException("a leave has a last day");
        }
    }

    /** The last day that belongs to it. */
    public LocalDate lastDay() {
        return Objects.requireNonNull(period.last());
    }
}
