package id.abdi.signal;

import java.util.Collection;
import java.util.stream.Stream;
import org.hipparchus.stat.descriptive.rank.Median;

/** What is usual among people of the same kind: the edge that honest ones reach, from their median and its absolute deviation. */
final class Usual {
    /** So many say what is usual. */
    private static final int FEWEST = 5;
    /** The median absolute deviation of a normal distribution is its standard deviation by this. */
    private static final double NORMAL = 1.4826;

    private static final double DEVIATIONS = 3;

    private Usual() {}

    /**
     * @param shares of each of them, 0 to 1
     * @param least at least this, where all are nearly the same or too few to tell
     */
    static double edge(Collection<Double> shares, double least) {
        if (shares.size() < FEWEST) {
            return least;
        }
        double median = new Median().evaluate(values(shares.stream()));
        double deviation = new Median().evaluate(values(shares.stream().map(share -> Math.abs(share - median))));
        return Math.min(1, Math.max(least, median + DEVIATIONS * NORMAL * deviation));
    }

    private static double[] values(Stream<Double> shares) {
        return shares.mapToDouble(Double::doubleValue).toArray();
    }
}
