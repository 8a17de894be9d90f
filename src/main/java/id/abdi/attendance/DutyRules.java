package id.abdi.attendance;

import org.jspecify.annotations.Nullable;

/** Whether somebody works on a day, and why not. */
final class DutyRules {
    private DutyRules() {}

    /**
     * A day that is not a working day of the person is rest, also within a leave: it needs no report.
     *
     * @param works whether it is a working day of the person's pattern where they work
     */
    static Duty duty(boolean works, @Nullable DutyKind leave, @Nullable String holiday) {
        if (!works) {
            return new Duty(DutyState.REST, leave, holiday);
        }
        return leave == null ? Duty.ON : new Duty(DutyState.NOT_ON_DUTY, leave, null);
    }
}
