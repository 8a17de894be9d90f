package id.abdi.dailyreport;

import id.abdi.attendance.DutyKind;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the head sends, parsed and complete in itself.
 *
 * @param key the name that the sender gave this very request, so that a retry is known (OFF-1)
 * @param replaces the version that a correction follows
 */
record ReportDraft(
        Verdict verdict,
        @Nullable String reason,
        @Nullable DutyKind dutyKind,
        @Nullable UUID key,
        @Nullable Integer replaces) {

    boolean says(DailyReport report) {
        return verdict == report.verdict() && Objects.equals(reason, report.reason()) && dutyKind == report.dutyKind();
    }
}
