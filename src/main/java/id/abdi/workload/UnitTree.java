package id.abdi.workload;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A unit, which comes first, with all below it. */
record UnitTree(List<Unit> units) {
    static UnitTree of(Unit unit, Directory directory, LocalDate date) {
        List<Unit> units = new ArrayList<>(List.of(unit));
        directory.downward(unit.id(), date).stream()
                .filter(one -> !one.id().equals(unit.id()))
                .forEach(units::add);
        return new UnitTree(List.copyOf(units));
    }

    Unit unit() {
        return units.getFirst();
    }

    List<UnitId> ids() {
        return units.stream().map(Unit::id).toList();
    }

    /** The units right below, in the order of their names. */
    List<Unit> children() {
        return units.stream().filter(one -> unit().id().equals(one.parent())).toList();
    }

    /** That unit of them and all below it. */
    Set<UnitId> below(UnitId root) {
        Set<UnitId> tree = new LinkedHashSet<>(Set.of(root));
        boolean grown = true;
        while (grown) {
            grown = units.stream()
                            .filter(one -> one.parent() != null && tree.contains(one.parent()))
                            .filter(one -> tree.add(one.id()))
                            .count()
                    > 0;
        }
        return tree;
    }
}
