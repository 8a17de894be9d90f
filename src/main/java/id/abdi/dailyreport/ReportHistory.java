package id.abdi.dailyreport;

import id.abdi.attendance.DutyKind;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Capacity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports in bulk with given moments, for the demo and the benchmark alone; the ledger says that they are made up. */
@Component
public class ReportHistory {
    private final DailyReportSql sql;
    private final Ledger ledger;

    ReportHistory(DailyReportSql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /** A first version that somebody might have recorded at that moment. */
    public record Past(
            EmployeeId employee,
            LocalDate date,
            Verdict verdict,
            @Nullable String reason,
            @Nullable DutyKind dutyKind,
            boolean late,
            EmployeeId reporter,
            Capacity capacity,
            Instant recordedAt) {}

    @Transactional
    public void record(List<Past> past) {
        List<Receipt> receipts =
                ledger.append(past.stream().map(ReportHistory::entry).toList());
        List<DailyReport> reports = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            Past one = past.get(i);
            reports.add(new DailyReport(
                    one.employee(),
                    one.date(),
                    1,
                    one.verdict(),
                    one.reason(),
                    one.dutyKind(),
                    one.late(),
                    one.reporter(),
                    one.capacity(),
                    one.recordedAt(),
                    receipts.get(i)));
        }
        sql.insertAll(reports, "COMMAND");
    }

    private static Entry entry(Past one) {
        return Entry.of("demo")
                .with("of", "daily-report")
                .with("employee", one.employee())
                .with("date", one.date())
                .with("version", 1)
                .with("verdict", one.verdict())
                .with("reason", one.reason())
                .with("dutyKind", one.dutyKind())
                .with("reporter", one.reporter());
    }
}
