package id.abdi.workload;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import id.abdi.workload.Observed.Claimed;
import id.abdi.workload.Observed.Done;
import id.abdi.workload.Observed.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What if: two units were one, a standard took other minutes, there were more or less of some work. Nothing of it is stored. */
record Change(
        @Nullable Merge merge,
        @Nullable Minutes minutes,
        @Nullable Growth growth) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The second unit becomes part of the first. */
    record Merge(Unit first, Unit second) {}

    /** One unit of output of that standard takes so many minutes. */
    record Minutes(Measure measure, BigDecimal minutes) {}

    /**
     * So many percent more of that work, fewer where it is negative.
     *
     * @param measure null for all work, that without a standard too
     */
    record Growth(@Nullable Measure measure, BigDecimal percent) {}

    boolean nothing() {
        return merge == null && minutes == null && growth == null;
    }

    /** The same analysis as it would then be. */
    Analysis of(Analysis before) {
        List<Observed> observed = new ArrayList<>();
        for (Observed one : before.observed()) {
            observed.add(changed(one, before.observed()));
        }
        return before.with(units(before.units()), observed);
    }

    private List<Unit> units(List<Unit> units) {
        if (merge == null) {
            return units;
        }
        Unit first = merge.first();
        Unit second = merge.second();
        return units.stream()
                .filter(unit -> !unit.id().equals(second.id()))
                .map(unit -> unit.id().equals(first.id())
                        ? new Unit(
                                unit.id(),
                                unit.code(),
                                unit.name() + " + " + second.name(),
                                unit.level(),
                                unit.parent())
                        : second.id().equals(unit.parent())
                                ? new Unit(unit.id(), unit.code(), unit.name(), unit.level(), first.id())
                                : unit)
                .toList();
    }

    private Observed changed(Observed one, List<Observed> all) {
        List<Done> work = one.work().stream().map(this::changed).toList();
        Claimed claimed = growth != null && growth.measure() == null
                ? new Claimed(one.claimed().covered(), times(one.claimed().outside(), growth.percent()))
                : one.claimed();
        return new Observed(
                position(one.position(), all),
                one.posts(),
                one.holders(),
                one.daysOfYear(),
                one.weeks(),
                work,
                claimed);
    }

    private Done changed(Done done) {
        Measure measure = done.measure();
        SortedMap<LocalDate, BigDecimal> quantities = done.quantities();
        if (growth != null && (growth.measure() == null || growth.measure().id().equals(measure.id()))) {
            quantities = times(quantities, growth.percent());
        }
        if (minutes != null && minutes.measure().id().equals(measure.id())) {
            measure = new Measure(
                    measure.id(), measure.code(), measure.name(), measure.unitOfOutput(), minutes.minutes());
        }
        return new Done(measure, quantities);
    }

    private static SortedMap<LocalDate, BigDecimal> times(
            SortedMap<LocalDate, BigDecimal> amounts, BigDecimal percent) {
        BigDecimal factor = HUNDRED.add(percent).movePointLeft(2);
        SortedMap<LocalDate, BigDecimal> changed = new TreeMap<>();
        amounts.forEach((week, amount) -> changed.put(week, amount.multiply(factor)));
        return changed;
    }

    /** That of the first unit with the same work, where there is one. */
    private Position position(Position position, List<Observed> all) {
        if (merge == null || !position.unit().equals(merge.second().id())) {
            return position;
        }
        UnitId first = merge.first().id();
        return all.stream()
                .map(Observed::position)
                .filter(other -> other.unit().equals(first) && other.sameWork(position))
                .findFirst()
                .orElseGet(() -> new Position(first, position.title(), position.kind(), position.head()));
    }
}
