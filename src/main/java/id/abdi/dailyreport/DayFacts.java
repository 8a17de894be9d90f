package id.abdi.dailyreport;

import id.abdi.activity.Activities;
import id.abdi.activity.DayClosing;
import id.abdi.activity.DayState;
import id.abdi.activity.DayWork;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.dailyreport.DailyReportSql.Keyed;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what the rule of reporting must know of one person's day. */
@Component
class DayFacts {
    private final Reporters reporters;
    private final DayClosing closing;
    private final Duties duties;
    private final Activities activities;
    private final DailyReportSql reports;
    private final RemarkSql remarks;

    DayFacts(
            Reporters reporters,
            DayClosing closing,
            Duties duties,
            Activities activities,
            DailyReportSql reports,
            RemarkSql remarks) {
        this.reporters = reporters;
        this.closing = closing;
        this.duties = duties;
        this.activities = activities;
        this.reports = reports;
        this.remarks = remarks;
    }

    ReportRules.Facts on(EmployeeId sender, EmployeeId employee, LocalDate date, ReportDraft draft, Instant now) {
        List<Keyed> stored = reports.versions(employee, date, draft.key());
        DayState state = DayState.of(date, now, closing.of(employee, date));
        Duty duty = duties.on(Set.of(employee), date).getOrDefault(employee, Duty.ON);
        return new ReportRules.Facts(
                employee,
                reporters.capacity(sender, employee, date).orElse(null),
                state,
                duty,
                duty.onDuty() || worked(employee, date),
                state instanceof DayState.Closed
                        ? remarks.reopenedUntil(employee, date).orElse(null)
                        : null,
                stored.stream()
                        .map(Keyed::report)
                        .filter(report -> report.employee().equals(employee)
                                && report.date().equals(date))
                        .toList(),
                stored.stream()
                        .filter(version -> draft.key() != null && draft.key().equals(version.key()))
                        .map(Keyed::report)
                        .findFirst());
    }

    private boolean worked(EmployeeId employee, LocalDate date) {
        return activities
                        .on(Set.of(employee), date)
                        .getOrDefault(employee, DayWork.NONE)
                        .count()
                > 0;
    }
}
