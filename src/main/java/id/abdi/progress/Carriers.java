package id.abdi.progress;

import id.abdi.activity.Activities.Output;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Employee;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who carries a programme, and what their work brought this year.
 *
 * @param tree all planned results below it today
 * @param outputs what the work brought for those
 * @param fewest of fewer people of a unit its name is not told
 */
record Carriers(List<PlanResult> tree, Map<EmployeeId, Employee> people, List<Output> outputs, int fewest) {
    /** The unit of who promised the result; empty where nobody knows. */
    String unit(PlanResultId result) {
        return tree.stream()
                .filter(one -> one.id().equals(result))
                .findFirst()
                .map(this::unit)
                .orElse("");
    }

    String unit(PlanResult result) {
        Employee person = people.get(result.employee());
        return person == null ? "" : person.unit();
    }

    /** Each result with its unit, or with the other words where too few people of the unit stand behind these. */
    Map<PlanResultId, String> units(Set<PlanResultId> of, String others) {
        Map<PlanResultId, PlanResult> known = tree.stream()
                .filter(result -> of.contains(result.id()))
                .collect(Collectors.toMap(PlanResult::id, result -> result));
        Map<String, Set<EmployeeId>> hands = known.values().stream()
                .collect(Collectors.groupingBy(
                        this::unit, Collectors.mapping(PlanResult::employee, Collectors.toSet())));
        Map<PlanResultId, String> units = new HashMap<>();
        known.forEach((id, result) -> {
            String unit = unit(result);
            units.put(id, Objects.requireNonNull(hands.get(unit)).size() < fewest ? others : unit);
        });
        return units;
    }

    /** The results of people who are in these units. */
    List<PlanResult> in(Set<UnitId> units) {
        return tree.stream()
                .filter(result -> {
                    Employee person = people.get(result.employee());
                    return person != null && units.contains(person.unitId());
                })
                .toList();
    }

    /** The results that nobody carries on; the others move with those. */
    List<PlanResult> ends() {
        Set<PlanResultId> carried = tree.stream()
                .flatMap(result -> Stream.ofNullable(result.link().result()))
                .collect(Collectors.toSet());
        return tree.stream().filter(result -> !carried.contains(result.id())).toList();
    }

    /** The Monday of the last week in which something was done for each result. */
    Map<PlanResultId, LocalDate> last() {
        return outputs.stream()
                .collect(Collectors.toMap(
                        Output::result, Output::week, (one, other) -> one.isAfter(other) ? one : other));
    }
}
