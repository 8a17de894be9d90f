package id.abdi.statistics;

import java.util.List;
import org.hipparchus.special.Gamma;

/**
 * Every stretch of a course in which the shares of the classes may have stayed the same: how probable its days are, and what its mean
 * is worth. The days of a stretch are draws of one multinomial distribution whose shares come from a Dirichlet distribution
 * (Gelman and others, Bayesian Data Analysis, 3.4), so all has a closed form.
 */
final class Stretches {
    private final Levels levels;
    private final int[][] until;
    private final double[][] gammas;
    private final double[] totals;
    private final double priorDays;

    /** @param days the class of each day, the oldest first */
    Stretches(Levels levels, List<Integer> days) {
        this.levels = levels;
        int n = days.size();
        int classes = levels.classes();
        until = new int[n + 1][classes];
        for (int day = 0; day < n; day++) {
            System.arraycopy(until[day], 0, until[day + 1], 0, classes);
            until[day + 1][days.get(day)]++;
        }
        priorDays = levels.prior().stream().mapToDouble(Double::doubleValue).sum();
        gammas = new double[classes][];
        for (int of = 0; of < classes; of++) {
            gammas[of] = rising(levels.prior().get(of), n);
        }
        totals = rising(priorDays, n);
    }

    /** The logarithms of Γ(from + count) / Γ(from) for each count up to n. */
    private static double[] rising(double from, int n) {
        double[] logs = new double[n + 1];
        double first = Gamma.logGamma(from);
        for (int count = 1; count <= n; count++) {
            logs[count] = Gamma.logGamma(from + count) - first;
        }
        return logs;
    }

    /** The logarithm of the probability of the days from (included) to (not included), if they are one stretch. */
    double evidence(int from, int to) {
        double sum = -totals[to - from];
        for (int of = 0; of < gammas.length; of++) {
            sum += gammas[of][until[to][of] - until[from][of]];
        }
        return sum;
    }

    /** What a day of that stretch is worth in the mean. */
    double mean(int from, int to) {
        double sum = 0;
        for (int of = 0; of < gammas.length; of++) {
            sum += weight(of, from, to) * levels.worth().get(of);
        }
        return sum / (priorDays + to - from);
    }

    /** How uncertain that mean is: the variance of a weighted sum of Dirichlet shares. */
    double variance(int from, int to) {
        double days = priorDays + to - from;
        double mean = mean(from, to);
        double squares = 0;
        for (int of = 0; of < gammas.length; of++) {
            double apart = levels.worth().get(of) - mean;
            squares += weight(of, from, to) * apart * apart;
        }
        return squares / days / (days + 1);
    }

    private double weight(int of, int from, int to) {
        return levels.prior().get(of) + until[to][of] - until[from][of];
    }
}
