package id.abdi.dailyreport;

import id.abdi.attendance.DutyKind;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Capacity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head's verdict on one person's day, in one version. Never changed, only followed by the next.
 *
 * @param version 1 for the first report of the day, each correction is the next
 * @param reason given for every verdict but "as expected" and "not on duty", where it is free
 * @param dutyKind for "not on duty" alone
 * @param late whether the day was first reported after it had closed
 * @param capacity in which the reporter was the superior of that date
 */
public record DailyReport(
        EmployeeId employee,
        LocalDate date,
        int version,
        Verdict verdict,
        @Nullable String reason,
        @Nullable DutyKind dutyKind,
        boolean late,
        EmployeeId reporter,
        Capacity capacity,
        Instant recordedAt,
        Receipt receipt) {
    public DailyReport {
        if (version < 1
                || (verdict.needsReason() && reason == null)
                || (verdict == Verdict.NOT_ON_DUTY) != (dutyKind != null)) {
            throw new IllegalStateException("a report says why, and only who is not on duty has a kind of absence");
        }
    }
}
