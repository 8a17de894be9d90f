package id.abdi.plan;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import id.abdi.programme.Programme;
import id.abdi.programme.Programmes;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What somebody can serve: the results of the direct superior and the assessor, agreed or still written, and the leader's programmes
 * (PM-8). Nobody waits until the superior's plan is agreed.
 */
@Component
class ParentChoices {
    private final Lines lines;
    private final Assessors assessors;
    private final PlanSql plans;
    private final ResultSql results;
    private final Programmes programmes;

    ParentChoices(Lines lines, Assessors assessors, PlanSql plans, ResultSql results, Programmes programmes) {
        this.lines = lines;
        this.assessors = assessors;
        this.plans = plans;
        this.results = results;
        this.programmes = programmes;
    }

    /** The superiors' results of that year, in their newest state. */
    List<PlanResult> results(EmployeeId employee, int year, LocalDate today) {
        Set<EmployeeId> superiors = new LinkedHashSet<>();
        lines.superior(employee, today).map(Superior::id).ifPresent(superiors::add);
        assessors.of(employee, today).map(Superior::id).ifPresent(superiors::add);
        return results.newestOf(plans.of(superiors, year).stream().map(Plan::id).toList());
    }

    List<Programme> programmes(LocalDate today) {
        return programmes.on(today);
    }
}
