package id.abdi.tally;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds the counts of a day up over the tree of that day. */
final class Wholes {
    private static final int DEEPEST = 12;

    private Wholes() {}

    /** Each unit below which something was, with itself and all of that. */
    static Map<UnitId, DayCount> of(List<UnitDay> own, Collection<Unit> units) {
        Map<UnitId, UnitId> above = new HashMap<>();
        units.forEach(unit -> {
            UnitId parent = unit.parent();
            if (parent != null) {
                above.put(unit.id(), parent);
            }
        });
        Map<UnitId, DayCount> wholes = new HashMap<>();
        for (UnitDay one : own) {
            UnitId at = above.get(one.unit());
            for (int depth = 0; at != null && depth < DEEPEST; depth++) {
                wholes.merge(at, one.count(), DayCount::plus);
                at = above.get(at);
            }
        }
        own.forEach(one -> wholes.computeIfPresent(one.unit(), (unit, below) -> below.plus(one.count())));
        return wholes;
    }
}
