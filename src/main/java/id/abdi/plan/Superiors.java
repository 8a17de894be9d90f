package id.abdi.plan;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostKind;
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
 * What stands above somebody's plan. The pejabat penilai kinerja (PM-10): the direct superior, or the next one above where the direct
 * superior only leads a team and holds no managing post; who acts in the post is it in the name of the post. And what the plan can serve
 * (PM-8): the results of the direct superior and the assessor, agreed or still written, and the leader's programmes, so that nobody waits
 * until the superior's plan is agreed.
 */
@Component
class Superiors {
    private final Lines lines;
    private final Directory directory;
    private final PlanSql plans;
    private final ResultSql results;
    private final Programmes programmes;

    Superiors(Lines lines, Directory directory, PlanSql plans, ResultSql results, Programmes programmes) {
        this.lines = lines;
        this.directory = directory;
        this.plans = plans;
        this.results = results;
        this.programmes = programmes;
    }

    /** The pejabat penilai kinerja of that day. */
    Optional<Superior> assessor(EmployeeId employee, LocalDate date) {
        Optional<Superior> direct = lines.superior(employee, date);
        return direct.flatMap(superior -> superior.capacity() != Capacity.TEAM_LEAD || manages(superior, date)
                ? direct
                : lines.superior(superior.id(), date).or(() -> direct));
    }

    private boolean manages(Superior superior, LocalDate date) {
        return directory
                .post(superior.post(), date)
                .map(Post::kind)
                .filter(kind -> kind == PostKind.MANAGERIAL || kind == PostKind.LEADER)
                .isPresent();
    }

    /** The superiors' results of that year, in their newest state. */
    List<PlanResult> results(EmployeeId employee, int year, LocalDate today) {
        Set<EmployeeId> superiors = new LinkedHashSet<>();
        lines.superior(employee, today).map(Superior::id).ifPresent(superiors::add);
        assessor(employee, today).map(Superior::id).ifPresent(superiors::add);
        return results.newestOf(plans.of(superiors, year).stream().map(Plan::id).toList());
    }

    List<Programme> programmes(LocalDate today) {
        return programmes.on(today);
    }
}
