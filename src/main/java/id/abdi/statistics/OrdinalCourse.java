package id.abdi.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * How a course of judgements in ordered classes developed: its level on each day with a range, and when it changed.
 *
 * <p>The course is cut into stretches of unknown number and length; all ways to cut it are weighed by how probable they make what was
 * seen (the product partition model of Barry and Hartigan, A Bayesian Analysis for Change Point Problems, 1993, summed exactly forwards
 * and backwards as by Fearnhead, Exact and Efficient Bayesian Inference for Multiple Changepoint Problems, 2006). So a level near a
 * change knows that the change may lie elsewhere, few days give a wide range, and nothing is tuned to a person.
 */
public final class OrdinalCourse {
    private static final double RANGE = 0.9;

    private final Levels levels;
    private final Stretches stretches;
    private final int n;
    private final double stays;
    private final double changes;
    private final double[] before;
    private final double[] after;
    private final double whole;

    /**
     * @param days the class of each judged day (0 the worst), the oldest first; days without a judgement are left out
     * @param daysBetweenChanges how many judged days commonly lie between two changes
     */
    public OrdinalCourse(Levels levels, List<Integer> days, double daysBetweenChanges) {
        this.levels = levels;
        n = days.size();
        stretches = new Stretches(levels, days);
        changes = -Math.log(daysBetweenChanges);
        stays = Math.log1p(-1 / daysBetweenChanges);
        before = forwards();
        after = backwards();
        whole = n == 0 ? 0 : after[0];
    }

    /** The logarithms of: the first days are seen, and a stretch ends after them. */
    private double[] forwards() {
        double[] sums = new double[n + 1];
        double[] terms = new double[n];
        for (int to = 1; to < n; to++) {
            for (int from = 0; from < to; from++) {
                terms[from] = sums[from] + stretch(from, to);
            }
            sums[to] = sumOfLogs(terms, to);
        }
        return sums;
    }

    /** The logarithms of: the days from there on are seen, given that a stretch begins there. */
    private double[] backwards() {
        double[] sums = new double[n + 1];
        double[] terms = new double[n];
        for (int from = n - 1; from >= 0; from--) {
            for (int to = from + 1; to <= n; to++) {
                terms[to - from - 1] = stretch(from, to) + sums[to];
            }
            sums[from] = sumOfLogs(terms, n - from);
        }
        return sums;
    }

    /** The last stretch has not ended yet, so for it no change is counted. */
    private double stretch(int from, int to) {
        return stretches.evidence(from, to) + (to - from - 1) * stays + (to < n ? changes : 0);
    }

    private static double sumOfLogs(double[] terms, int count) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, terms[i]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.exp(terms[i] - largest);
        }
        return largest + Math.log(sum);
    }

    private double share(int from, int to) {
        return Math.exp(before[from] + stretch(from, to) + after[to] - whole);
    }

    /** The level of each day: what such a day is worth in the mean, with the range of nine in ten. */
    public List<Interval> levelOfDays() {
        double[] means = new double[n + 1];
        double[] squares = new double[n + 1];
        for (int from = 0; from < n; from++) {
            for (int to = from + 1; to <= n; to++) {
                double share = share(from, to);
                if (share > 1e-9) {
                    double mean = stretches.mean(from, to);
                    double square = stretches.variance(from, to) + mean * mean;
                    means[from] += share * mean;
                    means[to] -= share * mean;
                    squares[from] += share * square;
                    squares[to] -= share * square;
                }
            }
        }
        List<Interval> intervals = new ArrayList<>(n);
        double mean = 0;
        double square = 0;
        for (int day = 0; day < n; day++) {
            mean += means[day];
            square += squares[day];
            intervals.add(range(mean, square - mean * mean));
        }
        return intervals;
    }

    /** A Beta distribution over the scale with that mean and variance: it keeps within the scale, and leans as counts do. */
    private Interval range(double mean, double variance) {
        double width = levels.best() - levels.worst();
        double at = (mean - levels.worst()) / width;
        double spread = Math.max(variance / width / width, 1e-12);
        double weight = Math.max(at * (1 - at) / spread - 1, 1e-3);
        BetaDistribution beta = new BetaDistribution(at * weight, (1 - at) * weight);
        double low = levels.worst() + width * beta.inverseCumulativeProbability((1 - RANGE) / 2);
        double high = levels.worst() + width * beta.inverseCumulativeProbability((1 + RANGE) / 2);
        return new Interval(mean, Math.min(low, mean), Math.max(high, mean));
    }

    /**
     * A change of the level.
     *
     * @param day the place of the first day after it in the list of judged days
     * @param probability how sure it is that there was one here, give or take a few days
     * @param before what a day was worth before it, in the mean
     * @param after and what after it
     */
    public record Change(int day, double probability, double before, double after) {
        public boolean up() {
            return after > before;
        }
    }

    /** The changes of the most probable way to cut the course, the oldest first, each with the probability of one within so many days. */
    public List<Change> changes(int giveOrTake) {
        int[] begins = mostProbable();
        double[] chances = IntStream.range(0, n).mapToDouble(this::chance).toArray();
        List<Change> found = new ArrayList<>();
        for (int i = 1; i < begins.length; i++) {
            int day = begins[i];
            int next = i + 1 < begins.length ? begins[i + 1] : n;
            double near = IntStream.rangeClosed(Math.max(1, day - giveOrTake), Math.min(n - 1, day + giveOrTake))
                    .mapToDouble(place -> chances[place])
                    .sum();
            found.add(
                    new Change(day, Math.min(1, near), stretches.mean(begins[i - 1], day), stretches.mean(day, next)));
        }
        return found;
    }

    private double chance(int day) {
        return day == 0 ? 0 : Math.exp(before[day] + after[day] - whole);
    }

    private int[] mostProbable() {
        double[] best = new double[n + 1];
        int[] cut = new int[n + 1];
        for (int to = 1; to <= n; to++) {
            best[to] = Double.NEGATIVE_INFINITY;
            for (int from = 0; from < to; from++) {
                double sum = best[from] + stretch(from, to);
                if (sum > best[to]) {
                    best[to] = sum;
                    cut[to] = from;
                }
            }
        }
        List<Integer> begins = new ArrayList<>();
        for (int at = n; at > 0; at = cut[at]) {
            begins.addFirst(cut[at]);
        }
        return begins.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Where the course goes now.
     *
     * @param rising how probable it is that the last change, among the last so many days, went up
     * @param falling and that it went down; what is left of one is that the level stayed
     * @param since the most probable place of that change, in the more probable direction; -1 without days
     */
    public record Direction(double rising, double falling, int since) {}

    /** The direction of the last change within the last so many judged days. */
    public Direction direction(int within) {
        double rising = 0;
        double falling = 0;
        double[] best = {0, 0};
        int[] since = {-1, -1};
        for (int from = Math.max(1, n - within); from < n; from++) {
            double share = share(from, n);
            boolean up = stretches.mean(from, n) > meanBefore(from);
            rising += up ? share : 0;
            falling += up ? 0 : share;
            int side = up ? 1 : 0;
            if (share > best[side]) {
                best[side] = share;
                since[side] = from;
            }
        }
        return new Direction(rising, falling, since[rising > falling ? 1 : 0]);
    }

    /** The mean of the most probable stretch that ends there. */
    private double meanBefore(int to) {
        double best = Double.NEGATIVE_INFINITY;
        int begin = 0;
        for (int from = 0; from < to; from++) {
            double sum = before[from] + stretch(from, to);
            if (sum > best) {
                best = sum;
                begin = from;
            }
        }
        return stretches.mean(begin, to);
    }
}
