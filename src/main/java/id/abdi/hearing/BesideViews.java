package id.abdi.hearing;

import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.discipline.CaseFile;
import id.abdi.discipline.Cases;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.listing.Listing;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.rulebook.Rulebook;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Breach cases of people whose work was lately below what is expected: a question whether poor performance was called a breach to go
 * round the gate, never a finding (D-21).
 */
@Component
class BesideViews {
    private final Cases cases;
    private final DailyReports reports;
    private final Rulebook rulebook;
    private final Rights rights;
    private final Lines lines;
    private final HearingDay today;

    BesideViews(Cases cases, DailyReports reports, Rulebook rulebook, Rights rights, Lines lines, HearingDay today) {
        this.cases = cases;
        this.reports = reports;
        this.rulebook = rulebook;
        this.rights = rights;
        this.lines = lines;
        this.today = today;
    }

    record Page(List<Row> rows, List<String> rules) {
        Listing<Row> listing(Ui ui) {
            return Listing.of(ui, ui.text("hearing.beside.title"), rows)
                    .text(ui.text("hearing.column.person"), Row::name)
                    .text(ui.text("hearing.column.clauses"), Row::clauses)
                    .text(ui.text("hearing.column.opened"), Row::opened)
                    .text(ui.text("hearing.column.by"), Row::by)
                    .figure(ui.text("hearing.column.poor"), Row::poor)
                    .figure(ui.text("hearing.column.judged"), Row::judged);
        }
    }

    /** @param poor days with the verdict below or without result before the case */
    record Row(
            String address,
            String person,
            String name,
            String clauses,
            String opened,
            String by,
            int poor,
            int judged,
            String words) {}

    Page of(Caller caller, Ui ui) {
        LocalDate day = today.day();
        int within = rulebook.on(BesideRules.POOR_WITHIN, day, Scope.GOVERNMENT);
        int least = rulebook.on(BesideRules.POOR_DAYS, day, Scope.GOVERNMENT);
        List<CaseFile> files = cases.breaches(caller);
        Map<LocalDate, Map<EmployeeId, DailyReport>> told = told(files, within);
        Names names = Names.of(lines, files, List.of(), day);
        List<CaseFile> poor = files.stream()
                .filter(file -> count(file, told, within, true) >= least)
                .toList();
        rights.look(caller, poor.stream().map(file -> file.opened().person()).collect(Collectors.toSet()), day);
        return new Page(
                poor.stream().map(file -> row(file, told, within, names, ui)).toList(),
                List.of(
                        rulebook.valued(BesideRules.POOR_DAYS, day, Scope.GOVERNMENT)
                                .told(ui),
                        rulebook.valued(BesideRules.POOR_WITHIN, day, Scope.GOVERNMENT)
                                .told(ui)));
    }

    /** The reports of all of them, from the first day that any case asks for. */
    private Map<LocalDate, Map<EmployeeId, DailyReport>> told(List<CaseFile> files, int within) {
        if (files.isEmpty()) {
            return Map.of();
        }
        Set<EmployeeId> people =
                files.stream().map(file -> file.opened().person()).collect(Collectors.toSet());
        List<LocalDate> opened = files.stream()
                .map(file -> today.day(file.opened().at()))
                .sorted()
                .toList();
        return reports.between(people, opened.getFirst().minusDays(within), opened.getLast());
    }

    private int count(CaseFile file, Map<LocalDate, Map<EmployeeId, DailyReport>> told, int within, boolean poor) {
        LocalDate opened = today.day(file.opened().at());
        return (int) opened.minusDays(within)
                .datesUntil(opened)
                .map(day -> told.getOrDefault(day, Map.of()).get(file.opened().person()))
                .filter(report -> report != null && report.verdict() != Verdict.NOT_ON_DUTY)
                .filter(report -> !poor || report.verdict() == Verdict.BELOW || report.verdict() == Verdict.NO_RESULT)
                .count();
    }

    private Row row(CaseFile file, Map<LocalDate, Map<EmployeeId, DailyReport>> told, int within, Names names, Ui ui) {
        int poor = count(file, told, within, true);
        int judged = count(file, told, within, false);
        EmployeeId person = file.opened().person();
        return new Row(
                "/discipline/" + file.opened().id(),
                "/people/" + names.nip(person).replace(" ", "") + "/development",
                names.name(person),
                file.opened().clauses().stream().map(clause -> clause.article()).collect(Collectors.joining(", ")),
                ui.date(today.day(file.opened().at())),
                names.words(file.opened().by(), ui),
                poor,
                judged,
                ui.text("hearing.beside.words", poor, judged));
    }
}
