package id.abdi.workload;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The workload of a unit and all below it.
 *
 * @param units the unit first, then those below
 * @param span the days that were looked at
 */
record Analysis(List<Unit> units, Span span, Norms norms, List<Observed> observed, List<PositionLoad> positions) {
    /**
     * The days that were looked at.
     *
     * @param first of which something was written down in the unit, not before what was asked for
     * @param asked the first day that was asked for
     */
    record Span(LocalDate asked, LocalDate first, LocalDate last) {}

    static Analysis of(List<Unit> units, Span span, Norms norms, List<Observed> observed) {
        Map<Position, List<Observed>> byPosition =
                observed.stream().collect(groupingBy(Observed::position, LinkedHashMap::new, toList()));
        return new Analysis(
                units,
                span,
                norms,
                observed,
                byPosition.entrySet().stream()
                        .map(one -> PositionLoad.of(one.getKey(), one.getValue(), norms))
                        .toList());
    }

    /** The same units and days with something else observed in them. */
    Analysis with(List<Unit> otherUnits, List<Observed> other) {
        return of(otherUnits, span, norms, other);
    }

    Unit unit() {
        return units.getFirst();
    }

    Optional<Unit> unit(String code) {
        return units.stream()
                .filter(unit -> unit.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    Balance balance() {
        return Balance.of(positions, norms);
    }

    List<PositionLoad> of(UnitId unit) {
        return positions.stream()
                .filter(load -> load.position().unit().equals(unit))
                .toList();
    }

    List<PositionLoad> of(Collection<UnitId> some) {
        return positions.stream()
                .filter(load -> some.contains(load.position().unit()))
                .toList();
    }

    Optional<PositionLoad> position(UnitId unit, String name) {
        return of(unit).stream()
                .filter(load -> load.position().name().equals(name))
                .findFirst();
    }

    /** The units right below, in the order of their names. */
    List<Unit> children() {
        return new UnitTree(units).children();
    }

    /** That unit and all below it. */
    Set<UnitId> tree(UnitId root) {
        return new UnitTree(units).below(root);
    }

    Optional<Unit> unit(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    String name(UnitId id) {
        return unit(id).map(Unit::name).orElse("");
    }

    String code(UnitId id) {
        return unit(id).map(Unit::code).orElse("");
    }

    /** Weeks in which somebody was on duty. */
    int weeks() {
        Set<LocalDate> weeks = new TreeSet<>();
        observed.forEach(one -> one.weeks().forEach((week, days) -> {
            if (days.onDuty() > 0) {
                weeks.add(week);
            }
        }));
        return weeks.size();
    }

    /** Whether enough weeks are known to plan by. */
    boolean enough() {
        return weeks() >= norms.fewestWeeks();
    }

    /** How many holders have posts of which standards measure nothing; they count as needed by nobody. */
    int silent() {
        return positions.stream()
                .map(PositionLoad::balance)
                .filter(balance -> !balance.known())
                .mapToInt(Balance::holders)
                .sum();
    }

    Observed.Days days() {
        return positions.stream().map(PositionLoad::days).reduce(Observed.Days.NONE, Observed.Days::plus);
    }

    /** Every standard by which something was done, each once. */
    List<Observed.Measure> measures() {
        return observed.stream()
                .flatMap(one -> one.work().stream())
                .map(Observed.Done::measure)
                .distinct()
                .sorted(Comparator.comparing(Observed.Measure::name))
                .toList();
    }
}
