package id.abdi.dailyreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.abdi.attendance.DutyKind;
import id.abdi.kernel.Nip;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Capacity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report's version as the API answers it; the same version is always answered the same (OFF-3).
 *
 * @param reporter the number of who reported
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReportAnswer(
        String nip,
        LocalDate date,
        Verdict verdict,
        @Nullable String reason,
        @Nullable DutyKind dutyKind,
        int version,
        boolean late,
        String reporter,
        Capacity capacity,
        Instant recordedAt,
        Receipt receipt) {

    static ReportAnswer of(Nip nip, ReportSight.Seen seen, Nip reporter) {
        DailyReport report = seen.report();
        return new ReportAnswer(
                nip.value(),
                report.date(),
                report.verdict(),
                seen.reason(),
                seen.dutyKind(),
                report.version(),
                report.late(),
                reporter.value(),
                report.capacity(),
                report.recordedAt(),
                report.receipt());
    }

    /** What is stored, as a refusal tells it: without people's numbers, which the asker knows. */
    static Map<String, Object> stored(DailyReport report) {
        Map<String, Object> stored = new LinkedHashMap<>();
        stored.put("date", report.date());
        stored.put("verdict", report.verdict());
        if (report.reason() != null) {
            stored.put("reason", report.reason());
        }
        if (report.dutyKind() != null) {
            stored.put("dutyKind", report.dutyKind());
        }
        stored.put("version", report.version());
        stored.put("late", report.late());
        stored.put("recordedAt", report.recordedAt());
        stored.put("receipt", report.receipt());
        return stored;
    }
}
