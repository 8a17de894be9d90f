package id.abdi.dailyreport;

import id.abdi.activity.DayNote;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the head's verdict on the employee's own page of activities, the moment it is there (R4, step 4). */
@Component
class DayNotes implements DayNote {
    private final DailyReportSql sql;
    private final Lines lines;

    DayNotes(DailyReportSql sql, Lines lines) {
        this.sql = sql;
        this.lines = lines;
    }

    @Override
    public Map<LocalDate, Note> notes(EmployeeId person, LocalDate first, LocalDate last, Ui ui) {
        List<DailyReport> reports = sql.newest(Set.of(person), first, last);
        Set<EmployeeId> named = reports.stream().map(DailyReport::reporter).collect(Collectors.toSet());
        Map<EmployeeId, Employee> people = lines.employees(named, last);
        String path = lines.employee(person, last)
                .map(employee -> "/people/" + employee.nip().value() + "?month=")
                .orElse(null);
        Map<LocalDate, Note> notes = new LinkedHashMap<>();
        for (DailyReport report : reports) {
            String word = ui.text(
                    report.dutyKind() == null
                            ? report.verdict().textKey()
                            : report.dutyKind().textKey());
            String by = Optional.ofNullable(people.get(report.reporter()))
                    .map(Employee::name)
                    .orElse("");
            notes.put(
                    report.date(),
                    new Note(
                            report.verdict().tone(),
                            ui.text("dailyreport.note", word, by),
                            word,
                            path == null
                                    ? null
                                    : path + report.date().toString().substring(0, 7) + "#d-" + report.date()));
        }
        return notes;
    }
}
