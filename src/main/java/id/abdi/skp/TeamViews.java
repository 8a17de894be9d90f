package id.abdi.skp;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.assessor.Assessors;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.plan.Plan;
import id.abdi.plan.Plan.State;
import id.abdi.plan.Plans;
import id.abdi.skp.SkpPages.Row;
import id.abdi.skp.SkpPages.TeamPage;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the plan stands of each direct subordinate and of whom the caller assesses, those that wait for the caller first (PM-10). */
@Component
class TeamViews {
    private final Lines lines;
    private final Assessors assessors;
    private final Plans plans;
    private final LocalTimeZone zone;
    private final Clock clock;

    TeamViews(Lines lines, Assessors assessors, Plans plans, LocalTimeZone zone, Clock clock) {
        this.lines = lines;
        this.assessors = assessors;
        this.plans = plans;
        this.zone = zone;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TeamPage of(Caller caller, Ui ui) {
        LocalDate today = zone.day(clock.instant());
        boolean head = caller.is(Role.HEAD);
        if (!head && !assessors.delegated(caller.id(), today)) {
            throw SkpRefusals.onlyHeads();
        }
        Set<EmployeeId> assessed = assessors.assessed(caller.id(), today);
        List<Employee> people = people(caller, assessed, today);
        Map<EmployeeId, List<Plan>> known =
                plans.of(people.stream().map(Employee::id).toList(), today.getYear()).stream()
                        .collect(groupingBy(Plan::employee));
        List<Row> rows = people.stream()
                .map(person ->
                        row(person, known.getOrDefault(person.id(), List.of()), assessed.contains(person.id()), ui))
                .sorted(Comparator.comparing((Row row) -> !row.waiting()))
                .toList();
        return new TeamPage(
                head ? TeamTabs.of("team", ui) : List.of(),
                (int) rows.stream().filter(Row::waiting).count(),
                rows);
    }

    private List<Employee> people(Caller caller, Set<EmployeeId> assessed, LocalDate today) {
        Map<EmployeeId, Employee> people = new LinkedHashMap<>();
        lines.subordinates(caller.id(), today).forEach(person -> people.put(person.id(), person));
        Set<EmployeeId> others = new HashSet<>(assessed);
        others.removeAll(people.keySet());
        lines.employees(others, today).values().stream()
                .sorted(Comparator.comparing(Employee::name))
                .forEach(person -> people.put(person.id(), person));
        return List.copyOf(people.values());
    }

    private static Row row(Employee person, List<Plan> plans, boolean assessing, Ui ui) {
        String address = "/people/" + person.nip().value() + "/plan";
        Plan shown = plans.stream()
                .filter(plan -> plan.newest().state() == State.SUBMITTED)
                .findFirst()
                .orElse(plans.isEmpty() ? null : plans.getLast());
        if (shown == null) {
            return new Row(person.name(), person.post(), address, Tone.WARNING, ui.text("skp.team.none"), false);
        }
        State state = shown.newest().state();
        return new Row(
                person.name(),
                person.post(),
                address + "?year=" + shown.year() + "&plan=" + shown.id(),
                state.tone(),
                ui.text("skp.state." + state + (state == State.SUBMITTED && !assessing ? ".other" : "")),
                assessing && state == State.SUBMITTED);
    }
}
