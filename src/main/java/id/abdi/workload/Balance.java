package id.abdi.workload;

import id.abdi.statistics.Interval;
import id.abdi.statistics.YearFromWeeks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Load against people, of a post or of many together (W-2, W-3).
 *
 * @param load minutes in a year, by the standards
 * @param need people, two decimals
 * @param range of the people needed; null where too few weeks are known
 * @param needed whole people: the sum of what was rounded for each post
 * @param outside minutes in a year claimed for work that nothing measures
 * @param coverage which part of the claimed minutes standards measure, in percent; null where nothing was claimed
 * @param effectiveness EJ or EU, two decimals; null without holders, and where nothing is known
 */
record Balance(
        BigDecimal load,
        BigDecimal need,
        @Nullable Interval range,
        int needed,
        int posts,
        int holders,
        BigDecimal outside,
        @Nullable Integer coverage,
        @Nullable BigDecimal effectiveness,
        @Nullable Grade grade) {
    private static final int HUNDRED = 100;

    static Balance of(Collection<PositionLoad> loads, Norms norms) {
        return Share.of(loads).balance(norms);
    }

    /**
     * What of some posts is needed to put them together with others, which need not be held at the same time.
     *
     * @param covered minutes as they were claimed for work that standards measure
     * @param uncovered for all other work
     */
    record Share(
            BigDecimal load,
            BigDecimal need,
            YearFromWeeks.Share<LocalDate> weeks,
            int needed,
            int posts,
            int holders,
            BigDecimal outside,
            long covered,
            long uncovered) {
        static final Share NONE = of(List.of());

        static Share of(Collection<PositionLoad> loads) {
            long covered = 0;
            long uncovered = 0;
            for (PositionLoad load : loads) {
                for (Observed one : load.observed()) {
                    covered += one.claimed().covered();
                    uncovered += one.claimed().outsideMinutes().longValue();
                }
            }
            return new Share(
                    loads.stream().map(PositionLoad::load).reduce(BigDecimal.ZERO, BigDecimal::add),
                    loads.stream().map(PositionLoad::need).reduce(BigDecimal.ZERO, BigDecimal::add),
                    YearFromWeeks.share(
                            loads.stream().flatMap(one -> one.loads().stream()).toList()),
                    loads.stream().mapToInt(PositionLoad::needed).sum(),
                    loads.stream().mapToInt(PositionLoad::posts).sum(),
                    loads.stream().mapToInt(PositionLoad::holders).sum(),
                    loads.stream().map(PositionLoad::outside).reduce(BigDecimal.ZERO, BigDecimal::add),
                    covered,
                    uncovered);
        }

        Share plus(Share other) {
            return new Share(
                    load.add(other.load),
                    need.add(other.need),
                    weeks.plus(other.weeks),
                    needed + other.needed,
                    posts + other.posts,
                    holders + other.holders,
                    outside.add(other.outside),
                    covered + other.covered,
                    uncovered + other.uncovered);
        }

        Balance balance(Norms norms) {
            Interval minutes = weeks.year().range();
            Integer coverage = covered + uncovered == 0
                    ? null
                    : (int) Math.round(HUNDRED * (double) covered / (covered + uncovered));
            boolean known = coverage != null && coverage > 0;
            BigDecimal effectiveness = known ? effectiveness(load, holders, norms) : null;
            return new Balance(
                    load,
                    need,
                    minutes == null || !known ? null : PositionLoad.people(minutes, norms),
                    needed,
                    posts,
                    holders,
                    outside,
                    coverage,
                    effectiveness,
                    effectiveness == null ? null : norms.grade(effectiveness));
        }
    }

    /** Load by what the holders can do in a year. */
    private static @Nullable BigDecimal effectiveness(BigDecimal load, int holders, Norms norms) {
        return holders == 0
                ? null
                : load.divide(
                        BigDecimal.valueOf((long) holders * norms.effectiveMinutes()),
                        Task.DECIMALS,
                        RoundingMode.HALF_UP);
    }

    /** Whether standards measure any of the work on record: nothing measured is not the same as no work. */
    boolean known() {
        return coverage != null && coverage > 0;
    }

    /** Above none: too many people; below: too few; null where nothing is known. */
    @Nullable
    Integer surplus() {
        return known() ? holders - needed : null;
    }

    /** Seats that nobody holds. */
    int vacant() {
        return Math.max(0, posts - holders);
    }
}
