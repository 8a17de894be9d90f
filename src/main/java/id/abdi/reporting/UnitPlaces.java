package id.abdi.reporting;

import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where each unit of a day stands. */
final class UnitPlaces {
    private static final int DEEPEST = 12;

    private final List<Unit> units;
    private final Map<UnitId, Unit> byId;

    UnitPlaces(List<Unit> units) {
        this.units = units;
        this.byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    List<Unit> all() {
        return units;
    }

    Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The unit with all above it, nearest first. */
    List<Unit> upward(Unit unit) {
        List<Unit> upward = new ArrayList<>();
        for (Unit at = unit; at != null && upward.size() < DEEPEST; ) {
            upward.add(at);
            at = at.parent() == null ? null : byId.get(at.parent());
        }
        return upward;
    }

    Scope scope(Unit unit) {
        return new Scope(upward(unit).stream().map(Unit::id).toList());
    }

    /** The agency in which it stands; above all agencies the topmost unit. */
    Unit agency(Unit unit) {
        List<Unit> upward = upward(unit);
        return upward.stream()
                .filter(above -> above.level() == UnitLevel.AGENCY)
                .findFirst()
                .orElse(upward.getLast());
    }
}
