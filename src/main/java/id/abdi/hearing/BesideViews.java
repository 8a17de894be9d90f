package id.abdi.hearing;

import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.discipline.Cases;
import id.abdi.discipline.Opened;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
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
import java.util.stream.Stream;
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
        List<Opened> opened = cases.breaches(caller);
        Map<LocalDate, Map<EmployeeId, DailyReport>> told = told(opened, within);
        List<Counted> poor = opened.stream()
                .map(one -> counted(one, told, within))
                .filter(one -> one.poor() >= least)
                .toList();
        Set<EmployeeId> people = poor.stream().map(one -> one.opened().person()).collect(Collectors.toSet());
        Names names = Names.of(
                lines,
                List.of(),
                Stream.concat(
                                people.stream(),
                                poor.stream().map(one -> one.opened().by()))
                        .toList(),
                day);
        rights.look(caller, people, day);
        return new Page(
                poor.stream().map(one -> row(one, names, ui)).toList(),
                List.of(
                        rulebook.valued(BesideRules.POOR_DAYS, day, Scope.GOVERNMENT)
                                .told(ui),
                        rulebook.valued(BesideRules.POOR_WITHIN, day, Scope.GOVERNMENT)
                                .told(ui)));
    }

    /**
     * What heads said of the person before the case.
     *
     * @param poor days below what was expected or without result
     * @param judged days with any verdict on work
     */
    private record Counted(Opened opened, int poor, int judged) {}

    /** The reports of all of them, from the first day that any case asks for. */
    private Map<LocalDate, Map<EmployeeId, DailyReport>> told(List<Opened> opened, int within) {
        if (opened.isEmpty()) {
            return Map.of();
        }
        Set<EmployeeId> people = opened.stream().map(Opened::person).collect(Collectors.toSet());
        List<LocalDate> days =
                opened.stream().map(one -> today.day(one.at())).sorted().toList();
        return reports.between(people, days.getFirst().minusDays(within), days.getLast());
    }

    private Counted counted(Opened opened, Map<LocalDate, Map<EmployeeId, DailyReport>> told, int within) {
        LocalDate begun = today.day(opened.at());
        List<DailyReport> judged = begun.minusDays(within)
                .datesUntil(begun)
                .map(day -> told.getOrDefault(day, Map.of()).get(opened.person()))
                .filter(report -> report != null && report.verdict() != Verdict.NOT_ON_DUTY)
                .toList();
        long poor = judged.stream()
                .filter(report -> report.verdict() == Verdict.BELOW || report.verdict() == Verdict.NO_RESULT)
                .count();
        return new Counted(opened, (int) poor, judged.size());
    }

    private Row row(Counted counted, Names names, Ui ui) {
        Opened opened = counted.opened();
        EmployeeId person = opened.person();
        return new Row(
                "/discipline/" + opened.id(),
                "/people/" + names.nip(person).map(Nip::value).orElse("") + "/development",
                names.name(person),
                opened.clauses().stream().map(clause -> clause.article()).collect(Collectors.joining(", ")),
                ui.date(today.day(opened.at())),
                names.words(opened.by(), ui),
                counted.poor(),
                counted.judged(),
                ui.text("hearing.beside.words", counted.poor(), counted.judged()));
    }
}
