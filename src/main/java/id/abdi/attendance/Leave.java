package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import org.jspecify.annotations.Nullable;

/** A leave by order or letter: recorded once, never changed, only cancelled. */
public record Leave(
        LeaveId id,
        EmployeeId employee,
        DutyKind kind,
        Period period,
        @Nullable String letter) {}
