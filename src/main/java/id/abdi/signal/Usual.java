package id.abdi.signal;

import java.util.Collection;

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
        double median =
                median(shares.stream().mapToDouble(Double::doubleValue).sorted().toArray());
        double deviation = median(shares.stream()
                .mapToDouble(share -> Math.abs(share - median))
                .sorted()
                .toArray());
        return Math.min(1, Math.max(least, median + DEVIATIONS * NORMAL * deviation));
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
