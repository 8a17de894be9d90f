package id.abdi.tally;

import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which units are to be reckoned again on which days. */
final class Due {
    /** Of so many units all are reckoned: that costs no more than to pick them out. */
    private static final int ALL = 200;

    private final Map<LocalDate, Set<UnitId>> some = new HashMap<>();
    private final Set<LocalDate> whole = new HashSet<>();

    /** These units on each of these days, both included. */
    void add(Collection<UnitId> units, LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).filter(day -> !whole.contains(day)).forEach(day -> {
            Set<UnitId> there = some.computeIfAbsent(day, none -> new HashSet<>());
            there.addAll(units);
            if (there.size() > ALL) {
                all(day, day);
            }
        });
    }

    /** All units on each of these days, both included. */
    void all(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            whole.add(day);
            some.remove(day);
        });
    }

    /** Some units by day. */
    Map<LocalDate, Set<UnitId>> some() {
        return Map.copyOf(some);
    }

    /** The days of which all units are. */
    Set<LocalDate> whole() {
        return Set.copyOf(whole);
    }
}
