package id.abdi.signal;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/** How unlikely a count is; binomial tails, which Hipparchus reckons by the regularized incomplete beta function. */
final class Chance {
    /** Beyond this nothing gets more certain: no model is that good. */
    static final double MOST = 12;

    private Chance() {}

    /** Of so many or more. */
    static double ofAtLeast(int seen, int of, double share) {
        return seen == 0 ? 0 : strength(tail(seen, of, share));
    }

    private static double tail(int seen, int of, double share) {
        if (share >= 1) {
            return 1;
        }
        // P(X >= k) for p is P(Y <= n - k) for 1 - p, which keeps its digits where 1 - P(X < k) is rounded to nothing.
        return new BinomialDistribution(of, 1 - share).cumulativeProbability(of - seen);
    }

    private static double strength(double probability) {
        return Math.min(MOST, -Math.log10(Math.max(probability, 1e-300)));
    }
}
