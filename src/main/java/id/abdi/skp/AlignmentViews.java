package id.abdi.skp;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.plan.PlanResult;
import id.abdi.plan.Plans;
import id.abdi.skp.SkpPages.AlignmentPage;
import id.abdi.skp.SkpPages.Loose;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The planned results in force that serve nothing, or what does not lead to a programme: of the head and everybody below, or of all (R6). */
@Component
class AlignmentViews {
    private static final int MOST = 300;

    private final Plans plans;
    private final Lines lines;
    private final LocalTimeZone zone;
    private final Clock clock;

    AlignmentViews(Plans plans, Lines lines, LocalTimeZone zone, Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.zone = zone;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AlignmentPage of(Caller caller, Ui ui) {
        LocalDate today = zone.day(clock.instant());
        boolean all = caller.is(Role.REGENT) || caller.is(Role.BKPSDM);
        Set<EmployeeId> seen =
                new HashSet<>(all ? Set.of() : lines.tree(caller.id(), today).keySet());
        seen.add(caller.id());
        List<PlanResult> loose = plans.servingNothing(today).stream()
                .filter(result -> all || seen.contains(result.employee()))
                .limit(MOST)
                .toList();
        Map<EmployeeId, Employee> people =
                lines.employees(loose.stream().map(PlanResult::employee).collect(Collectors.toSet()), today);
        return new AlignmentPage(
                TeamTabs.of("alignment", ui),
                loose.stream()
                        .map(result -> new Loose(
                                "/plan-results/" + result.id(),
                                result.statement(),
                                post(people.get(result.employee())),
                                why(result, ui)))
                        .toList());
    }

    private static String post(@Nullable Employee person) {
        return person == null ? "" : person.post() + ", " + person.unit();
    }

    private static String why(PlanResult result, Ui ui) {
        PlanResult.Link link = result.link();
        if (link.provisional() != null) {
            return ui.text("skp.loose.provisional", link.provisional());
        }
        return ui.text(link.serves() ? "skp.loose.above" : "skp.loose.nothing");
    }
}
