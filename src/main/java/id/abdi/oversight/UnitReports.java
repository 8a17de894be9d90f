package id.abdi.oversight;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import id.abdi.oversight.Reporting.Count;
import id.abdi.oversight.Reporting.Tree;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is reported, late and missing in a unit on a date, section by section (R4, step 5). For BKPSDM, Inspektorat and the
 * Regent; else for whom all the unit's people are below, but the reader's own person.
 */
@Component
class UnitReports {
    private static final int DEEPEST = 6;

    private final Reporting reporting;
    private final Directory directory;
    private final Lines lines;

    UnitReports(Reporting reporting, Directory directory, Lines lines) {
        this.reporting = reporting;
        this.directory = directory;
        this.lines = lines;
    }

    /** Somebody whose report is wanted and not there. */
    record Missing(String nip, String name) {}

    /**
     * A unit with all below it.
     *
     * @param wanted people with a working day, in the unit and below
     * @param late reported after the day had closed
     * @param missingPeople the unit's own, by name; those of the units below stand there
     */
    record Section(
            String code,
            String name,
            int wanted,
            int reported,
            int late,
            int missing,
            List<Missing> missingPeople,
            List<Section> units) {}

    /**
     * @param depth how many levels of units below are told one by one, from 0 to 6
     * @throws id.abdi.kernel.Refusal {@code unknown-unit}, also where it is not for this reader; {@code depth}
     */
    @Transactional(readOnly = true)
    public Section of(Caller reader, String code, LocalDate date, int depth) {
        if (depth < 0 || depth > DEEPEST) {
            throw OversightRefusals.depth();
        }
        Unit unit = directory.unit(code, date).orElseThrow(OversightRefusals::unknownUnit);
        Tree tree = reporting.on(date);
        Map<EmployeeId, List<UnitId>> places = lines.scopes(tree.each().keySet(), date).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().nearestFirst()));
        Set<EmployeeId> people = in(unit, places);
        if (!sees(reader, tree, people)) {
            throw OversightRefusals.unknownUnit();
        }
        Map<UnitId, List<Unit>> below = directory.units(date).stream()
                .filter(one -> one.parent() != null)
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.parent())));
        Map<EmployeeId, Employee> missing = lines.employees(
                people.stream()
                        .filter(person -> tree.among(List.of(person)).missing() > 0)
                        .toList(),
                date);
        return section(unit, depth, new Known(tree, places, below, missing));
    }

    private record Known(
            Tree tree,
            Map<EmployeeId, List<UnitId>> places,
            Map<UnitId, List<Unit>> below,
            Map<EmployeeId, Employee> missing) {}

    private static boolean sees(Caller reader, Tree tree, Set<EmployeeId> people) {
        if (Reporting.seesAll(reader)) {
            return true;
        }
        Set<EmployeeId> others = new HashSet<>(people);
        others.remove(reader.id());
        return !others.isEmpty() && tree.below(reader.id()).containsAll(others);
    }

    private static Section section(Unit unit, int depth, Known known) {
        Count sum = known.tree().among(in(unit, known.places()));
        List<Missing> missing = known.missing().values().stream()
                .filter(person ->
                        known.places().getOrDefault(person.id(), List.of()).indexOf(unit.id()) == 0)
                .sorted(Comparator.comparing(Employee::name))
                .map(person -> new Missing(person.nip().value(), person.name()))
                .toList();
        List<Section> units = depth == 0
                ? List.of()
                : known.below().getOrDefault(unit.id(), List.of()).stream()
                        .sorted(Comparator.comparing(Unit::code))
                        .map(one -> section(one, depth - 1, known))
                        .toList();
        return new Section(
                unit.code(), unit.name(), sum.wanted(), sum.reported(), sum.late(), sum.missing(), missing, units);
    }

    /** The people of the unit and of all below it. */
    private static Set<EmployeeId> in(Unit unit, Map<EmployeeId, List<UnitId>> places) {
        return places.entrySet().stream()
                .filter(place -> place.getValue().contains(unit.id()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
