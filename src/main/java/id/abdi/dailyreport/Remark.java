package id.abdi.dailyreport;

import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;

/** What is said about a reported day beside the verdict. */
sealed interface Remark {
    LocalDate date();

    Instant recordedAt();

    /** The employee's word on a version of the report. */
    record Answer(LocalDate date, int version, String text, Instant recordedAt) implements Remark {}

    /** The next superior let the closed day be reported once more. */
    record Reopening(LocalDate date, String reason, EmployeeId by, Instant until, Instant recordedAt)
            implements Remark {}
}
