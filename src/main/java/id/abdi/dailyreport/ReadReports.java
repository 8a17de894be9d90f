package id.abdi.dailyreport;

import id.abdi.api.Paging;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Slice;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports for other modules, and for whoever may see the person. */
@Service
class ReadReports implements DailyReports {
    private static final int LONGEST_RANGE = 400;

    private final DailyReportSql sql;
    private final Rights rights;
    private final Lines lines;
    private final ReportSight sight;

    ReadReports(DailyReportSql sql, Rights rights, Lines lines, ReportSight sight) {
        this.sql = sql;
        this.rights = rights;
        this.lines = lines;
        this.sight = sight;
    }

    /** What a list is asked for; the cursor is the last day and version of the page before. */
    record Asked(Optional<LocalDate> from, Optional<LocalDate> to, boolean allVersions, Paging paging) {}

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, DailyReport> newest(Collection<EmployeeId> people, LocalDate date) {
        return sql.newest(people, date, date).stream()
                .collect(Collectors.toMap(DailyReport::employee, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, DailyReport> newest(EmployeeId person, LocalDate first, LocalDate last) {
        Map<LocalDate, DailyReport> days = new LinkedHashMap<>();
        sql.newest(Set.of(person), first, last).forEach(report -> days.put(report.date(), report));
        return days;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, Map<EmployeeId, DailyReport>> between(
            Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return sql.newest(people, first, last).stream()
                .collect(Collectors.groupingBy(
                        DailyReport::date, Collectors.toMap(DailyReport::employee, Function.identity())));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstDay() {
        return sql.firstDay();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Given> given(LocalDate first, LocalDate last) {
        return sql.given(first, last);
    }

    /** One page of a person's reports, in the order of days; the look is noted. */
    @Transactional
    Slice<ReportAnswer> page(Caller caller, Nip nip, LocalDate today, Asked asked) {
        LocalDate to = asked.to().orElse(today);
        LocalDate from = asked.from().orElse(to.minusDays(31));
        if (from.isAfter(to) || ChronoUnit.DAYS.between(from, to) > LONGEST_RANGE) {
            throw DailyReportRefusals.rangeTooLong(LONGEST_RANGE);
        }
        Employee employee = rights.see(caller, nip, to);
        List<DailyReport> reports =
                asked.allVersions() ? sql.all(employee.id(), from, to) : sql.newest(Set.of(employee.id()), from, to);
        Slice<DailyReport> page = asked.paging().of(reports, ReadReports::cursor);
        return new Slice<>(answers(nip, sight.seen(caller, employee.id(), page.items()), to), page.next());
    }

    /** The answer to who has just reported, or to a repeated request. */
    ReportAnswer answer(Caller head, Nip nip, DailyReport report) {
        ReportSight.Seen seen = new ReportSight.Seen(report, true);
        return report.reporter().equals(head.id())
                ? ReportAnswer.of(nip, seen, head.nip())
                : answers(nip, List.of(seen), report.date()).getFirst();
    }

    private List<ReportAnswer> answers(Nip nip, List<ReportSight.Seen> reports, LocalDate date) {
        Set<EmployeeId> reporters =
                reports.stream().map(seen -> seen.report().reporter()).collect(Collectors.toSet());
        Map<EmployeeId, Employee> people = lines.employees(reporters, date);
        return reports.stream()
                .map(seen -> ReportAnswer.of(
                        nip,
                        seen,
                        Optional.ofNullable(people.get(seen.report().reporter()))
                                .orElseThrow()
                                .nip()))
                .toList();
    }

    private static String cursor(DailyReport report) {
        return report.date() + "." + String.format(Locale.ROOT, "%06d", report.version());
    }
}
