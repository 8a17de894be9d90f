package id.abdi.reporting;

import id.abdi.organization.Unit;
import id.abdi.tally.DayCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which sums of a day leave, so that none tells of single people: units of too few are put together within their agency, with the
 * next larger ones where they are still too few together. So nothing can be found by taking one sum from another.
 */
final class Gathering {
    private Gathering() {}

    /** A unit's own people, and of how many a sum may leave. */
    record Own(Unit unit, DayCount count, int fewest) {
        boolean few() {
            return count.onDuty() < fewest;
        }
    }

    /**
     * A sum that leaves.
     *
     * @param unit null where several were put together
     */
    record Row(@Nullable Unit unit, DayCount count) {}

    /** @return no rows where all of an agency are too few */
    static List<Row> of(List<Own> agency) {
        List<Own> single = new ArrayList<>(agency.stream()
                .filter(own -> !own.few())
                .sorted(Comparator.comparing((Own own) -> own.count().people())
                        .thenComparing(own -> own.unit().code()))
                .toList());
        List<Own> together = new ArrayList<>(agency.stream().filter(Own::few).toList());
        while (!together.isEmpty() && people(together) < fewest(together) && !single.isEmpty()) {
            together.add(single.removeFirst());
        }
        List<Row> rows = new ArrayList<>(
                single.stream().map(own -> new Row(own.unit(), own.count())).toList());
        if (!together.isEmpty() && people(together) >= fewest(together)) {
            rows.add(new Row(
                    together.size() == 1 ? together.getFirst().unit() : null,
                    together.stream().map(Own::count).reduce(DayCount.NONE, DayCount::plus)));
        }
        return rows;
    }

    /** On duty: of whom a verdict can be told. */
    private static int people(List<Own> units) {
        return units.stream().mapToInt(own -> own.count().onDuty()).sum();
    }

    private static int fewest(List<Own> units) {
        return units.stream().mapToInt(Own::fewest).max().orElse(0);
    }
}
