package id.abdi.oversight;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import id.abdi.organization.Unit;
import id.abdi.tally.Reach;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
            List<Section> units) {
        /** Without the units further down than so many levels. */
        private Section pruned(int depth) {
            return new Section(
                    code,
                    name,
                    wanted,
                    reported,
                    late,
                    missing,
                    missingPeople,
                    depth == 0
                            ? List.of()
                            : units.stream().map(one -> one.pruned(depth - 1)).toList());
        }
    }

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
        List<Unit> units = directory.downward(unit.id(), date);
        Map<EmployeeId, UnitId> seats =
                directory.seated(units.stream().map(Unit::id).toList(), date);
        Set<EmployeeId> people = lines.superiors(seats.keySet(), date).keySet();
        if (!sees(reader, people, date)) {
            throw OversightRefusals.unknownUnit();
        }
        Map<EmployeeId, Reach> each = reporting.each(people, date);
        Map<EmployeeId, Employee> missing = lines.employees(
                people.stream()
                        .filter(person -> each.getOrDefault(person, Reach.NONE).missing() > 0)
                        .toList(),
                date);
        return section(unit, new Known(units, seats, each, missing)).pruned(depth);
    }

    private record Known(
            List<Unit> units,
            Map<EmployeeId, UnitId> seats,
            Map<EmployeeId, Reach> each,
            Map<EmployeeId, Employee> missing) {}

    private boolean sees(Caller reader, Set<EmployeeId> people, LocalDate date) {
        if (Reporting.seesAll(reader)) {
            return true;
        }
        Set<EmployeeId> others = new HashSet<>(people);
        others.remove(reader.id());
        return !others.isEmpty() && allBelow(reader.id(), others, date);
    }

    /** Goes up the lines of all of them at once, level by level. */
    private boolean allBelow(EmployeeId head, Set<EmployeeId> people, LocalDate date) {
        Set<EmployeeId> seen = new HashSet<>(people);
        Set<EmployeeId> level = people;
        while (!level.isEmpty()) {
            Map<EmployeeId, Superior> superiors = lines.superiors(level, date);
            if (!superiors.keySet().containsAll(level)) {
                return false;
            }
            level = superiors.values().stream()
                    .map(Superior::id)
                    .filter(superior -> !superior.equals(head) && seen.add(superior))
                    .collect(Collectors.toSet());
        }
        return true;
    }

    private static Section section(Unit unit, Known known) {
        List<Section> units = known.units().stream()
                .filter(one -> unit.id().equals(one.parent()))
                .sorted(Comparator.comparing(Unit::code))
                .map(one -> section(one, known))
                .toList();
        Reach own = known.each().entrySet().stream()
                .filter(one -> unit.id().equals(known.seats().get(one.getKey())))
                .map(Map.Entry::getValue)
                .reduce(Reach.NONE, Reach::plus);
        Reach sum = units.stream()
                .map(one -> new Reach(one.wanted(), one.reported(), one.late()))
                .reduce(own, Reach::plus);
        List<Missing> missing = known.missing().values().stream()
                .filter(person -> unit.id().equals(known.seats().get(person.id())))
                .sorted(Comparator.comparing(Employee::name))
                .map(person -> new Missing(person.nip().value(), person.name()))
                .toList();
        return new Section(
                unit.code(), unit.name(), sum.wanted(), sum.reported(), sum.late(), sum.missing(), missing, units);
    }
}
