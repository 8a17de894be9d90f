package id.abdi.progress;

import static java.util.stream.Collectors.groupingBy;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.programme.ProgrammeStandings.Carried;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts the planned results below a programme in the order of a tree, each after its parent. */
final class CarrierTree {
    private CarrierTree() {}

    static List<Carried> of(List<PlanResult> tree, Map<EmployeeId, Employee> people) {
        Map<Optional<PlanResultId>, List<PlanResult>> below = tree.stream()
                .collect(groupingBy(result -> Optional.ofNullable(result.link().result())));
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
}
