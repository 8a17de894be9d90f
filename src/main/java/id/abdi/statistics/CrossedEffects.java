package id.abdi.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The mixed model of {@link Severity}: persons are summed out in closed form (Sherman and Morrison), so only a matrix as large as the
 * number of judges is left. The common level and what the work says are effects of which nothing is known beforehand.
 */
final class CrossedEffects {
    /** Of persons, of a person under one judge, of judges: given as logarithms. */
    static final int VARIANCES = 3;

    private static final double UNKNOWN = 100;

    private final List<List<Severity.Cell>> persons = new ArrayList<>();
    private final Map<Integer, Integer> columns = new LinkedHashMap<>();
    private final double dayVariance;
    private final int level;
    private final int work;

    CrossedEffects(List<Severity.Cell> cells, double dayVariance) {
        this.dayVariance = dayVariance;
        Map<Integer, List<Severity.Cell>> byPerson = new LinkedHashMap<>();
        for (Severity.Cell cell : cells) {
            byPerson.computeIfAbsent(cell.person(), person -> new ArrayList<>()).add(cell);
            columns.putIfAbsent(cell.judge(), columns.size());
        }
        persons.addAll(byPerson.values());
        level = columns.size();
        work = level + 1;
    }

    /** What is known of one judge; {@code known} is the share of the variance between judges that the judgements take away. */
    record Effect(double mean, double variance, double known) {}

    /** The equations of the effects that remain: matrix times effects is the right side; {@code rest} is the rest of the likelihood. */
    private record Equations(RealMatrix matrix, RealVector right, double rest) {}

    double likelihood(double[] logs) {
        if (Arrays.stream(logs).anyMatch(log -> log < -14 || log > 4)) {
            return Double.NEGATIVE_INFINITY;
        }
        Equations equations = equations(logs);
        CholeskyDecomposition root = new CholeskyDecomposition(equations.matrix(), 1e-8, 1e-14);
        double logDeterminant = 0;
        for (int i = 0; i < work + 1; i++) {
            logDeterminant += 2 * Math.log(root.getL().getEntry(i, i));
        }
        double explained = root.getSolver().solve(equations.right()).dotProduct(equations.right());
        return -0.5 * (equations.rest() + logDeterminant + level * logs[2] - explained);
    }

    Map<Integer, Effect> judges(double[] logs) {
        Equations equations = equations(logs);
        DecompositionSolver solver = new CholeskyDecomposition(equations.matrix(), 1e-8, 1e-14).getSolver();
        RealMatrix covariance = solver.getInverse();
        RealVector means = solver.solve(equations.right());
        double between = Math.exp(logs[2]);
        Map<Integer, Effect> effects = new HashMap<>();
        columns.forEach((judge, column) -> {
            double variance = covariance.getEntry(column, column);
            effects.put(judge, new Effect(means.getEntry(column), variance, 1 - variance / between));
        });
        return effects;
    }

    private Equations equations(double[] logs) {
        double person = Math.exp(logs[0]);
        double pair = Math.exp(logs[1]);
        double[][] matrix = new double[level + 2][level + 2];
        double[] right = new double[level + 2];
        double rest = 0;
        for (int judge = 0; judge < level; judge++) {
            matrix[judge][judge] = Math.exp(-logs[2]);
        }
        matrix[level][level] = 1 / UNKNOWN;
        matrix[work][work] = 1 / UNKNOWN;
        for (List<Severity.Cell> cells : persons) {
            rest += add(cells, person, pair, matrix, right);
        }
        return new Equations(new Array2DRowRealMatrix(matrix, false), new ArrayRealVector(right, false), rest);
    }

    /** Adds what one person's judgements say, and gives their own part of the likelihood. */
    private double add(List<Severity.Cell> cells, double person, double pair, double[][] matrix, double[] right) {
        int size = cells.size();
        double[] weights = new double[size];
        double sum = 0;
        double logs = 0;
        for (int i = 0; i < size; i++) {
            double variance = dayVariance / cells.get(i).days() + pair;
            weights[i] = 1 / variance;
            sum += weights[i];
            logs += Math.log(variance);
        }
        double shared = person / (1 + person * sum);
        double squares = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double weight = (i == j ? weights[i] : 0) - shared * weights[i] * weights[j];
                spread(cells.get(i), cells.get(j), weight, matrix, right);
                squares += weight * cells.get(i).mean() * cells.get(j).mean();
            }
        }
        return logs + Math.log(1 + person * sum) + squares;
    }

    private void spread(Severity.Cell one, Severity.Cell other, double weight, double[][] matrix, double[] right) {
        int[] rows = {columns.get(one.judge()), level, work};
        double[] ones = {1, 1, one.work()};
        int[] lines = {columns.get(other.judge()), level, work};
        double[] others = {1, 1, other.work()};
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < lines.length; j++) {
                matrix[rows[i]][lines[j]] += weight * ones[i] * others[j];
            }
            right[rows[i]] += weight * ones[i] * other.mean();
        }
    }
}
