package id.abdi.skp;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
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
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the plan of each direct subordinate stands, those that wait for the head first. */
@Component
class TeamViews {
    private final Lines lines;
    private final Plans plans;
    private final LocalTimeZone zone;
    private final Clock clock;

    TeamViews(Lines lines, Plans plans, LocalTimeZone zone, Clock clock) {
        this.lines = lines;
        this.plans = plans;
        this.zone = zone;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TeamPage of(Caller caller, Ui ui) {
        LocalDate today = zone.day(clock.instant());
        List<Employee> people = lines.subordinates(caller.id(), today);
        Map<EmployeeId, List<Plan>> known =
                plans.of(people.stream().map(Employee::id).toList(), today.getYear()).stream()
                        .collect(groupingBy(Plan::employee));
        List<Row> rows = people.stream()
                .map(person -> row(person, known.getOrDefault(person.id(), List.of()), ui))
                .sorted(Comparator.comparing((Row row) -> !row.waiting()))
                .toList();
        return new TeamPage(
                TeamTabs.of("team", ui),
                (int) rows.stream().filter(Row::waiting).count(),
                rows);
    }

    private static Row row(Employee person, List<Plan> plans, Ui ui) {
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
                ui.text("skp.state." + state),
                state == State.SUBMITTED);
    }
}
