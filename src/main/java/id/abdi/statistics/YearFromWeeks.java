package id.abdi.statistics;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The sum over all groups. */
    public static <K> Year of(Collection<Group<K>> groups) {
        List<Group<K>> worked =
                groups.stream().filter(group -> group.days() > 0).toList();
        double value = worked.stream()
                .mapToDouble(group -> group.rate() * group.daysOfYear())
                .sum();
        Set<K> weeks = new HashSet<>();
        worked.forEach(group -> weeks.addAll(group.weeks().keySet()));
        if (weeks.size() < 2) {
            return new Year(value, null);
        }
        double half = half(worked, weeks);
        return new Year(value, new Interval(value, Math.max(Math.min(0, value), value - half), value + half));
    }

    /** The scatter of the weeks to come and the error of the mean of those that are known. */
    private static <K> double half(List<Group<K>> groups, Set<K> weeks) {
        double squares = weeks.stream()
                .mapToDouble(week -> Math.pow(departure(groups, week), 2))
                .sum();
        int known = weeks.size();
        double days = groups.stream().mapToInt(Group::days).sum();
        double ofYear = groups.stream().mapToDouble(Group::daysOfYear).sum();
        if (ofYear == 0) {
            return 0;
        }
        double variance = known / (known - 1.0) * squares * (1 + days / ofYear);
        return new TDistribution(known - 1.0).inverseCumulativeProbability(NINE_IN_TEN) * Math.sqrt(variance);
    }

    /** By how much that week departs from its rates, as it would shift the year. */
    private static <K> double departure(List<Group<K>> groups, K week) {
        double departure = 0;
        for (Group<K> group : groups) {
            Week one = group.weeks().get(week);
            if (one != null) {
                departure += group.daysOfYear() / group.days() * (one.amount() - group.rate() * one.days());
            }
        }
        return departure;
    }
}
