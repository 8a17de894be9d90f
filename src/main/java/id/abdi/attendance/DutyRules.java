package id.abdi.attendance;

import id.abdi.calendar.Timing;
import id.abdi.calendar.WorkPattern;
import id.abdi.roster.PlannedDay;
import org.jspecify.annotations.Nullable;

/** Whether somebody works on a day, and why not. */
final class DutyRules {
    private DutyRules() {}

    /**
     * What a roster says of a day holds for who works by one; where it says nothing, and for all others, the pattern.
     *
     * @param byPattern whether the pattern makes it a working day
     */
    static boolean works(WorkPattern pattern, @Nullable PlannedDay planned, boolean byPattern) {
        return (planned == null || pattern.timing() != Timing.ROSTER) ? byPattern : !planned.free();
    }

    /**
     * A day that is not a working day of the person is rest, also within a leave: it needs no report.
     *
     * @param works whether it is a working day of the person's pattern where they work
     */
    static Duty duty(boolean works, @Nullable DutyKind leave, @Nullable String holiday, @Nullable String elsewhere) {
        if (!works) {
            return new Duty(DutyState.REST, leave, holiday, elsewhere);
        }
        return new Duty(leave == null ? DutyState.ON_DUTY : DutyState.NOT_ON_DUTY, leave, null, elsewhere);
    }
}
