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

    /** Who may see the person looks at them with it, and the person is told (SEC-9). */
    @Transactional
    public PlacePage of(Caller caller, PlanResultId id, Ui ui) {
        LocalDate today = facts.today();
        Optional<PlanResult> agreed = results.inForce(id, today);
        PlanResult result = written(caller, id, today).or(() -> agreed).orElseThrow(PlanRefusals::unknown);
        boolean visible = rights.maySee(caller, result.employee(), today);
        if (visible) {
            rights.look(caller, List.of(result.employee()), today);
        }
        List<PlanResult> up = above(caller, result, today);
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
                agreed.isPresent(),
                up.reversed().stream().map(one -> step(one, people)).toList(),
                programme,
                programme == null ? unsettled(top, ui) : null,
                below.stream().map(one -> step(one, people)).toList());
    }

    /** As it is written now, for those who see the person's drafts: who may see the person, and who can serve their results (PM-8). */
    private Optional<PlanResult> written(Caller caller, PlanResultId id, LocalDate today) {
        return results.find(id)
                .filter(found -> rights.maySee(caller, found.employee(), today)
                        || lines.chain(caller.id(), today).contains(found.employee()));
    }

    /** What it serves, the nearest first, up to the first that is a draft of somebody whose drafts the caller does not see. */
    private List<PlanResult> above(Caller caller, PlanResult result, LocalDate today) {
        List<PlanResult> above = new ArrayList<>();
        Optional<PlanResult> next = parent(caller, result, today);
        while (next.isPresent() && above.size() < DEEPEST) {
            above.add(next.get());
            next = parent(caller, next.get(), today);
        }
        return above;
    }

    private Optional<PlanResult> parent(Caller caller, PlanResult result, LocalDate today) {
        PlanResultId parent = result.link().result();
        return parent == null
                ? Optional.empty()
                : results.inForce(parent, today).or(() -> written(caller, parent, today));
    }

    private static String unsettled(PlanResult top, Ui ui) {
        return top.link().result() == null ? PlanContents.unsettled(top.link(), ui) : ui.text("plan.place.not-agreed");
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
