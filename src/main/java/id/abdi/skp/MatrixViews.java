package id.abdi.skp;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.plan.Plan;
import id.abdi.plan.PlanResult;
import id.abdi.plan.Plans;
import id.abdi.skp.SkpPages.MatrixPage;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The role-result matrix of a head: who brings which result to which of the head's own (PM-8, file formats part 11). */
@Component
class MatrixViews {
    private final Lines lines;
    private final Plans plans;
    private final Rights rights;
    private final LocalTimeZone zone;
    private final Clock clock;

    MatrixViews(Lines lines, Plans plans, Rights rights, LocalTimeZone zone, Clock clock) {
        this.lines = lines;
        this.plans = plans;
        this.rights = rights;
        this.zone = zone;
        this.clock = clock;
    }

    /** Whose results are shown is told of the look (SEC-9). */
    @Transactional
    public MatrixPage of(Caller caller, Ui ui) {
        LocalDate today = zone.day(clock.instant());
        List<Employee> people = lines.subordinates(caller.id(), today);
        List<PlanResult> own = results(List.of(caller.id()), today.getYear());
        List<PlanResult> theirs = results(people.stream().map(Employee::id).toList(), today.getYear());
        if (own.isEmpty()) {
            return new MatrixPage(TeamTabs.of("matrix", ui), null);
        }
        rights.look(caller, people.stream().map(Employee::id).toList(), today);
        List<String> columns = new ArrayList<>(List.of(ui.text("skp.matrix.person"), ui.text("skp.matrix.post")));
        own.forEach(result -> columns.add(result.statement()));
        List<List<Cell>> rows = people.stream()
                .map(person -> {
                    List<Cell> row = new ArrayList<>(List.of(
                            Cell.link("/people/" + person.nip().value() + "/plan", person.name()),
                            Cell.text(person.post())));
                    own.forEach(result -> row.add(Cell.text(cell(result, person, theirs))));
                    return row;
                })
                .map(List::copyOf)
                .toList();
        return new MatrixPage(TeamTabs.of("matrix", ui), new TableView(ui.text("skp.matrix.caption"), columns, rows));
    }

    /** What the person brings to that result, in the newest version of the plan. */
    private static String cell(PlanResult result, Employee person, List<PlanResult> theirs) {
        String brought = theirs.stream()
                .filter(one -> one.employee().equals(person.id())
                        && result.id().equals(one.link().result()))
                .map(PlanResult::statement)
                .collect(Collectors.joining("; "));
        return brought.isEmpty() ? "–" : brought;
    }

    private List<PlanResult> results(List<EmployeeId> people, int year) {
        return plans.newestResults(plans.of(people, year).stream().map(Plan::id).toList());
    }
}
