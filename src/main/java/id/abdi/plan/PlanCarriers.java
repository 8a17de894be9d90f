package id.abdi.plan;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.programme.ProgrammeCarriers;
import id.abdi.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says to the module of programmes who carries one: the tree of planned results below it (R6). */
@Component
class PlanCarriers implements ProgrammeCarriers {
    private final StoredPlanResults results;
    private final Lines lines;

    PlanCarriers(StoredPlanResults results, Lines lines) {
        this.results = results;
        this.lines = lines;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Carried> of(ProgrammeId programme, LocalDate date) {
        List<PlanResult> tree = results.tree(programme, date);
        Map<Optional<PlanResultId>, List<PlanResult>> below = tree.stream()
                .collect(groupingBy(result -> Optional.ofNullable(result.link().result())));
        Map<EmployeeId, Employee> people = lines.employees(
                tree.stream().map(PlanResult::employee).distinct().toList(), date);
        List<Carried> carried = new ArrayList<>();
        add(carried, below, Optional.empty(), people);
        return carried;
    }

    private static void add(
            List<Carried> carried,
            Map<Optional<PlanResultId>, List<PlanResult>> below,
            Optional<PlanResultId> parent,
            Map<EmployeeId, Employee> people) {
        int depth = parent.isEmpty() ? 0 : carried.getLast().depth() + 1;
        for (PlanResult result : Objects.requireNonNullElse(below.remove(parent), List.<PlanResult>of())) {
            Employee person = people.get(result.employee());
            carried.add(new Carried(
                    depth,
                    "/plan-results/" + result.id(),
                    result.statement(),
                    person == null ? "" : person.post() + ", " + person.unit(),
                    result.link().contribution()));
            add(carried, below, Optional.of(result.id()), people);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProgrammeId, Integer> counts(LocalDate date) {
        return results.carriers(date);
    }
}
