package id.abdi.planduty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.PostId;
import id.abdi.plan.Plan;
import id.abdi.plan.PlanSettings;
import id.abdi.plan.Plans;
import id.abdi.rulebook.Rulebook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who of these people has no agreed plan for the post held today, in sets (PM-11, PM-12). */
@Component
class MissingPlans {
    private final Plans plans;
    private final Duties duties;
    private final ExemptionSql exemptions;
    private final Directory directory;
    private final Lines lines;
    private final Rulebook rulebook;
    private final Today today;

    MissingPlans(
            Plans plans,
            Duties duties,
            ExemptionSql exemptions,
            Directory directory,
            Lines lines,
            Rulebook rulebook,
            Today today) {
        this.plans = plans;
        this.duties = duties;
        this.exemptions = exemptions;
        this.directory = directory;
        this.lines = lines;
        this.rulebook = rulebook;
        this.today = today;
    }

    /**
     * How a person stands to the plan of this year.
     *
     * @param why no plan is owed; null where one is
     * @param plan the plan for the post held today, if there is one
     * @param post the post held today; null where somebody only acts
     * @param due the last day in time
     * @param teamSince from that day on the team may draft it
     */
    record Missing(
            Employee person,
            @Nullable Why why,
            @Nullable Exemption exemption,
            @Nullable Plan plan,
            @Nullable PostId post,
            LocalDate due,
            LocalDate teamSince,
            LocalDate today) {
        boolean agreed() {
            return plan != null && plan.agreed().isPresent();
        }

        /** Whether the records of leave are why. */
        boolean onLeave() {
            return exemption == null && why != null && why != Why.NOT_ASN;
        }

        boolean late() {
            return today.isAfter(due);
        }

        boolean teamDrafts() {
            return why == null && plan == null && post != null && !today.isBefore(teamSince);
        }
    }

    LocalDate today() {
        return today.day();
    }

    /** Everybody asked for, in that order. */
    List<Missing> of(Collection<Employee> people) {
        LocalDate day = today.day();
        List<EmployeeId> ids = people.stream().map(Employee::id).toList();
        Map<EmployeeId, List<Plan>> known =
                plans.of(ids, day.getYear()).stream().collect(groupingBy(Plan::employee));
        Map<EmployeeId, AssignmentFact> held = directory.definitive(ids, day);
        Map<EmployeeId, Duty> duty = duties.on(ids, day);
        Map<EmployeeId, Scope> scopes = lines.scopes(ids, day);
        Map<EmployeeId, Exemption> entered =
                exemptions.on(ids, day).stream().collect(toMap(Exemption::employee, Function.identity()));
        return people.stream()
                .map(person -> {
                    EmployeeId id = person.id();
                    Exemption exemption = entered.get(id);
                    Duty onDay = duty.get(id);
                    return missing(
                            person,
                            DutyRules.exempt(person, exemption, onDay == null ? null : onDay.kind())
                                    .orElse(null),
                            exemption,
                            held.get(id),
                            known.getOrDefault(id, List.of()),
                            scopes.getOrDefault(id, Scope.GOVERNMENT));
                })
                .toList();
    }

    private Missing missing(
            Employee person,
            @Nullable Why why,
            @Nullable Exemption exemption,
            @Nullable AssignmentFact held,
            List<Plan> plans,
            Scope scope) {
        LocalDate day = today.day();
        LocalDate first = DutyRules.first(held == null ? day : held.period().from(), day.getYear());
        return new Missing(
                person,
                why,
                exemption,
                held == null
                        ? null
                        : plans.stream()
                                .filter(plan -> plan.post().equals(held.post()))
                                .findFirst()
                                .orElse(null),
                held == null ? null : held.post(),
                DutyRules.due(first, rulebook.on(PlanSettings.DUE, first, scope)),
                first.plusDays(rulebook.on(PlanDutySettings.TEAM_DRAFTS, first, scope)),
                day);
    }

    /** The government's day. */
    @Component
    static class Today {
        private final LocalTimeZone zone;
        private final Clock clock;

        Today(LocalTimeZone zone, Clock clock) {
            this.zone = zone;
            this.clock = clock;
        }

        LocalDate day() {
            return zone.day(clock.instant());
        }
    }
}
