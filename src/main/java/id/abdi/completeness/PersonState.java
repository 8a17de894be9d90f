package id.abdi.completeness;

import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyState;
import id.abdi.dailyreport.DailyReport;
import id.abdi.kernel.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * How one person stands in the list of a closed day.
 *
 * @param state the verdict, or {@code MISSING}, {@code NOT_ON_DUTY}, {@code REST} where nothing was reported
 * @param version of the report; 0 where there is none
 */
record PersonState(EmployeeId person, String state, int version) {
    static final String MISSING = "MISSING";

    static PersonState of(EmployeeId person, @Nullable DailyReport report, Duty duty) {
        if (report != null) {
            return new PersonState(person, report.verdict().name(), report.version());
        }
        return new PersonState(
                person,
                duty.state() == DutyState.ON_DUTY ? MISSING : duty.state().name(),
                0);
    }

    boolean missing() {
        return state.equals(MISSING);
    }

    /** As it is stated: person, state, version. */
    String text() {
        return person + " " + state + " " + version;
    }
}
