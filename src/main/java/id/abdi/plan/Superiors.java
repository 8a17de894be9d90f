package id.abdi.plan;

import id.abdi.assessor.Assessor;
import id.abdi.assessor.Assessors;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import id.abdi.programme.Programme;
import id.abdi.programme.Programmes;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What stands above somebody's plan: who assesses it (PM-10), and what it can serve (PM-8): the results of the direct superior and the
 * assessor, agreed or still written, and the leader's programmes, so that nobody waits until the superior's plan is agreed.
 */
@Component
class Superiors {
    private final Lines lines;
    private final Assessors assessors;
    private final PlanSql plans;
    private final ResultSql results;
    private final Programmes programmes;

    Superiors(Lines lines, Assessors assessors, PlanSql plans, ResultSql results, Programmes programmes) {
        this.lines = lines;
        this.assessors = assessors;
        this.plans = plans;
        this.results = results;
        this.programmes = programmes;
    }

    /** The pejabat penilai kinerja of that day. */
    Optional<Assessor> assessor(EmployeeId employee, LocalDate date) {
        return assessors.of(employee, date);
    }

    boolean delegated(EmployeeId person, LocalDate date) {
        return assessors.delegated(person, date);
    }

    /** The superiors' results of that year, in their newest state. */
    List<PlanResult> results(EmployeeId employee, int year, LocalDate today) {
        Set<EmployeeId> superiors = new LinkedHashSet<>();
        lines.superior(employee, today).map(Superior::id).ifPresent(superiors::add);
        assessor(employee, today)
                .filter(assessor -> assessor.letter() == null
                        || lines.chain(employee, today).contains(assessor.id()))
                .map(Assessor::id)
                .ifPresent(superiors::add);
        return results.newestOf(plans.of(superiors, year).stream().map(Plan::id).toList());
    }

    List<Programme> programmes(LocalDate today) {
        return programmes.on(today);
    }
}
