package id.abdi.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * How severely or mildly those who judge do so, compared with each other (R5).
 *
 * <p>A judgement's mean is taken as the sum of a common level, what the person is worth, how far the judge departs from the others, and
 * chance: a mixed model with crossed random effects (Searle, Casella, McCulloch, Variance Components, 1992). How much persons and judges
 * differ is estimated from all judgements together by the greatest likelihood, and each judge's departure is then the empirical Bayes
 * estimate: the less is known of a judge, the nearer it stays to none (Robinson, That BLUP Is a Good Thing, 1991). Persons who were
 * judged by several (they moved, or somebody acted) tell judges apart from persons; figures of the work itself, where there are any,
 * enter as what a judgement should follow.
 *
 * <p>It assumes that judges are not given better or worse people on purpose; who has too few people in common with others is therefore
 * not told, whatever the figure.
 */
public final class Severity {
    /** So many people must have been judged by others, too. */
    public static final int FEWEST_LINKS = 3;

    /** So much of what is not known beforehand must be known by the judgements. */
    private static final double LEAST_KNOWN = 0.5;

    private static final double NINETY_PERCENT = 1.6449;

    /**
     * What one judge said of one person.
     *
     * @param person any number of the person
     * @param judge any number of the judge
     * @param mean of the days, by the worth of each judgement
     * @param days at least one
     * @param work what the work itself says on the same scale, 0 where it says nothing, as the distance from what is usual
     */
    public record Cell(int person, int judge, double mean, int days, double work) {
        public Cell {
            if (days < 1) {
                throw new IllegalArgumentException("a mean of no days");
            }
        }
    }

    /**
     * What can be said of one judge.
     *
     * @param shift how much higher than others this judge rates the same, in the worth of a day; negative is more severe
     * @param links how many of the people were judged by others, too
     * @param telling whether the judgements tell enough to ask the question at all
     */
    public record Estimate(Interval shift, int links, boolean telling) {
        /** Whether the range leaves no doubt that there is a departure. */
        public boolean apart() {
            return telling && !shift.holds(0);
        }
    }

    private Severity() {}

    /**
     * The estimate for each judge.
     *
     * @param cells at most one for each pair of person and judge
     * @param dayVariance how much single days of one person under one judge scatter
     */
    public static Map<Integer, Estimate> of(List<Cell> cells, double dayVariance) {
        if (cells.isEmpty()) {
            return Map.of();
        }
        CrossedEffects model = new CrossedEffects(cells, Math.max(dayVariance, 1e-4));
        double[] start = IntStream.range(0, CrossedEffects.VARIANCES)
                .mapToDouble(i -> Math.log(0.01))
                .toArray();
        double[] variances = new SimplexOptimizer(1e-5, 1e-6)
                .optimize(
                        new MaxEval(400),
                        new ObjectiveFunction(model::likelihood),
                        GoalType.MAXIMIZE,
                        new InitialGuess(start),
                        new NelderMeadSimplex(CrossedEffects.VARIANCES, 1.0))
                .getPoint();
        Map<Integer, Integer> links = links(cells);
        Map<Integer, Estimate> estimates = new HashMap<>();
        model.judges(variances).forEach((judge, effect) -> {
            double half = NINETY_PERCENT * Math.sqrt(effect.variance());
            Interval shift = new Interval(effect.mean(), effect.mean() - half, effect.mean() + half);
            int common = links.getOrDefault(judge, 0);
            boolean telling = common >= FEWEST_LINKS && effect.known() >= LEAST_KNOWN;
            estimates.put(judge, new Estimate(shift, common, telling));
        });
        return estimates;
    }

    private static Map<Integer, Integer> links(List<Cell> cells) {
        Map<Integer, List<Cell>> byPerson = new HashMap<>();
        cells.forEach(cell -> byPerson.computeIfAbsent(cell.person(), person -> new ArrayList<>())
                .add(cell));
        Map<Integer, Integer> links = new HashMap<>();
        for (List<Cell> person : byPerson.values()) {
            Set<Integer> judges = new HashSet<>();
            person.forEach(cell -> judges.add(cell.judge()));
            if (judges.size() > 1) {
                judges.forEach(judge -> links.merge(judge, 1, Integer::sum));
            }
        }
        return links;
    }
}
