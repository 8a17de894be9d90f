package id.abdi.plan;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import id.abdi.plan.PlanPages.PlacePage;
import id.abdi.plan.PlanPages.Step;
import id.abdi.programme.Programmes;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a planned result stands: up to its programme and down to what serves it (R6). Everybody sees posts and results, as far as they are
 * agreed; the person only who may see them.
 */
@Component
class PlaceViews {
    private static final int DEEPEST = 12;

    private final PlanFacts facts;
    private final PlanResults results;
    private final Programmes programmes;
    private final Lines lines;
    private final Rights rights;

    PlaceViews(PlanFacts facts, PlanResults results, Programmes programmes, Lines lines, Rights rights) {
        this.facts = facts;
        this.results = results;
        this.programmes = programmes;
        this.lines = lines;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public PlacePage of(Caller caller, PlanResultId id, Ui ui) {
        LocalDate today = facts.today();
        PlanResult result = results.find(id).orElseThrow(PlanRefusals::unknown);
        boolean inForce = results.inForce(result.employee(), today).stream()
                .anyMatch(known -> known.id().equals(id));
        boolean visible = rights.maySee(caller, result.employee(), today);
        boolean above = lines.chain(caller.id(), today).contains(result.employee());
        if (!inForce && !visible && !above) {
            throw PlanRefusals.unknown();
        }
        List<PlanResult> up = above(result);
        List<PlanResult> below = results.children(id, today);
        Map<EmployeeId, Employee> people = lines.employees(
                Stream.concat(Stream.of(result), Stream.concat(up.stream(), below.stream()))
                        .map(PlanResult::employee)
                        .collect(Collectors.toSet()),
                today);
        PlanResult top = up.isEmpty() ? result : up.getLast();
        Link programme = programme(top, today);
        return new PlacePage(
                result.statement(),
                post(people.get(result.employee())),
                visible ? person(people.get(result.employee()), result) : null,
                inForce,
                up.reversed().stream().map(one -> step(one, people)).toList(),
                programme,
                programme == null ? PlanContents.unsettled(top.link(), ui) : null,
                below.stream().map(one -> step(one, people)).toList());
    }

    /** What it serves, the nearest first. */
    private List<PlanResult> above(PlanResult result) {
        List<PlanResult> above = new ArrayList<>();
        Optional<PlanResult> next = parent(result);
        while (next.isPresent() && above.size() < DEEPEST) {
            above.add(next.get());
            next = parent(next.get());
        }
        return above;
    }

    private Optional<PlanResult> parent(PlanResult result) {
        PlanResultId parent = result.link().result();
        return parent == null ? Optional.empty() : results.find(parent);
    }

    private @Nullable Link programme(PlanResult top, LocalDate today) {
        return Optional.ofNullable(top.link().programme())
                .flatMap(programme -> programmes.find(programme, today))
                .map(programme -> new Link("/programmes/" + programme.id(), programme.name()))
                .orElse(null);
    }

    private static @Nullable Link person(@Nullable Employee person, PlanResult result) {
        return person == null
                ? null
                : new Link("/people/" + person.nip().value() + "/plan?plan=" + result.plan(), person.name());
    }

    private static Step step(PlanResult result, Map<EmployeeId, Employee> people) {
        return new Step(
                "/plan-results/" + result.id(),
                result.statement(),
                post(people.get(result.employee())),
                result.link().contribution());
    }

    private static String post(@Nullable Employee person) {
        return person == null ? "" : person.post() + ", " + person.unit();
    }
}
