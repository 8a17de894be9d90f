package id.abdi.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hipparchus.distribution.continuous.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * What a year like the observed weeks brings: the ratio estimator of amount to days of work, for each group by itself (Cochran,
 * <em>Sampling Techniques</em>, 3rd ed., 6.3 and 6.10), with the prediction interval of a year that is still to come. See
 * {@code docs/statistics.md}.
 */
public final class YearFromWeeks {
    private static final double NINE_IN_TEN = 0.95;

    private YearFromWeeks() {}

    /**
     * What a week brought.
     *
     * @param days days of people on duty in it
     */
    public record Week(double amount, int days) {}

    /**
     * The weeks of a group.
     *
     * @param weeks by whatever names a week, the same in all groups
     * @param daysOfYear days of people in a year
     */
    public record Group<K>(Map<K, Week> weeks, double daysOfYear) {
        private int days() {
            return weeks.values().stream().mapToInt(Week::days).sum();
        }

        /** The amount of a day of work. */
        private double rate() {
            int days = days();
            return days == 0
                    ? 0
                    : weeks.values().stream().mapToDouble(Week::amount).sum() / days;
        }
    }

    /**
     * A year's amount.
     *
     * @param range in which it lies in nine cases of ten; null where fewer than two weeks are known
     */
    public record Year(double value, @Nullable Interval range) {}

    /**
     * What of some groups is needed to put them together with others, whose weeks need not be held at the same time.
     *
     * @param departures by week: how far it departs from the rates of its groups, as it would shift the year
     */
    public record Share<K>(double value, Map<K, Double> departures, double days, double daysOfYear) {
        public Share<K> plus(Share<K> other) {
            Map<K, Double> both = new HashMap<>(departures);
            other.departures.forEach((week, departure) -> both.merge(week, departure, Double::sum));
            return new Share<>(value + other.value, both, days + other.days, daysOfYear + other.daysOfYear);
        }

        public Year year() {
            if (departures.size() < 2) {
                return new Year(value, null);
            }
            double half = half();
            return new Year(value, new Interval(value, Math.max(Math.min(0, value), value - half), value + half));
        }

        /** The scatter of the weeks to come and the error of the mean of those that are known. */
        private double half() {
            if (daysOfYear == 0) {
                return 0;
            }
            int known = departures.size();
            double squares = departures.values().stream()
                    .mapToDouble(departure -> departure * departure)
                    .sum();
            double variance = known / (known - 1.0) * squares * (1 + days / daysOfYear);
            return new TDistribution(known - 1.0).inverseCumulativeProbability(NINE_IN_TEN) * Math.sqrt(variance);
        }
    }

    /** The sum over all groups. */
    public static <K> Year of(Collection<Group<K>> groups) {
        return share(groups).year();
    }

    /** The same, to be added to others. */
    public static <K> Share<K> share(Collection<Group<K>> groups) {
        Share<K> share = new Share<>(0, new HashMap<>(), 0, 0);
        double value = 0;
        double days = 0;
        double ofYear = 0;
        for (Group<K> group : groups) {
            if (group.days() > 0) {
                value += group.rate() * group.daysOfYear();
                days += group.days();
                ofYear += group.daysOfYear();
                group.weeks()
                        .forEach((week, one) -> share.departures().merge(week, departure(group, one), Double::sum));
            }
        }
        return new Share<>(value, share.departures(), days, ofYear);
    }

    private static double departure(Group<?> group, Week week) {
        return group.daysOfYear() / group.days() * (week.amount() - group.rate() * week.days());
    }
}
