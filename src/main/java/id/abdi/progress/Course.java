package id.abdi.progress;

import id.abdi.programme.Target.Direction;
import id.abdi.progress.ProgrammeCourses.Outlook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a sum that grows through a year stands against its target, and where it will probably end (R6).
 *
 * @param actual what was reached so far
 * @param goal what it is measured against
 * @param forecast what it will probably be at the end; null where too few weeks are known
 */
record Course(BigDecimal actual, Goal goal, @Nullable Forecast forecast, Outlook outlook) {
    /** Fewer whole weeks say nothing of the weeks to come. */
    static final int FEWEST_WEEKS = 6;

    /** The quantile of the normal distribution between whose two sides lie four fifths. */
    private static final double FOUR_FIFTHS = 1.2816;

    /**
     * A target of the year.
     *
     * @param due what it asks for by today
     */
    record Goal(Direction direction, BigDecimal target, BigDecimal due) {}

    /** The sum at the end of the year, with the range in which it lies four times of five. */
    record Forecast(BigDecimal expected, BigDecimal low, BigDecimal high) {}

    /**
     * The weeks to come are taken for as good as the known ones, each independent of the others: the forecast is the mean week times
     * the weeks left, and its range the prediction interval of a sum of new observations, whose variance counts both the scatter of
     * the weeks and the error of their mean (Montgomery, Runger, Applied Statistics and Probability for Engineers, 8-6).
     *
     * @param weeks what whole weeks brought, the oldest first, also those that brought nothing
     * @param running what the week that is not over has brought so far
     * @param left weeks until the end, the running one counted as the part that is left of it
     */
    static Course of(List<BigDecimal> weeks, BigDecimal running, double left, Goal goal) {
        BigDecimal actual = weeks.stream().reduce(running, BigDecimal::add);
        Forecast forecast = forecast(weeks, actual, left).orElse(null);
        return new Course(actual, goal, forecast, outlook(actual, forecast, goal));
    }

    private static Optional<Forecast> forecast(List<BigDecimal> weeks, BigDecimal actual, double left) {
        int known = weeks.size();
        if (known < FEWEST_WEEKS) {
            return Optional.empty();
        }
        double mean = weeks.stream().mapToDouble(BigDecimal::doubleValue).sum() / known;
        double squares = weeks.stream()
                .mapToDouble(week -> Math.pow(week.doubleValue() - mean, 2))
                .sum();
        double half = FOUR_FIFTHS * Math.sqrt(squares / (known - 1) * (left + left * left / known));
        double expected = actual.doubleValue() + mean * left;
        return Optional.of(new Forecast(
                whole(expected), whole(Math.max(actual.doubleValue(), expected - half)), whole(expected + half)));
    }

    private static Outlook outlook(BigDecimal actual, @Nullable Forecast forecast, Goal goal) {
        BigDecimal target = goal.target();
        boolean atMost = goal.direction() == Direction.AT_MOST;
        if (atMost ? actual.compareTo(target) > 0 : actual.compareTo(target) >= 0) {
            return atMost ? Outlook.LATE : Outlook.REACHED;
        }
        if (forecast == null) {
            return Outlook.UNKNOWN;
        }
        BigDecimal best = atMost ? forecast.low() : forecast.high();
        if (misses(best, target, atMost)) {
            return Outlook.LATE;
        }
        return misses(forecast.expected(), target, atMost) ? Outlook.AT_RISK : Outlook.ON_COURSE;
    }

    private static boolean misses(BigDecimal figure, BigDecimal target, boolean atMost) {
        return atMost ? figure.compareTo(target) > 0 : figure.compareTo(target) < 0;
    }

    /** The share of the target that was reached, in whole percent; more than 100 where it was passed. */
    int percent() {
        BigDecimal target = goal.target();
        return target.signum() == 0
                ? 100
                : actual.multiply(BigDecimal.valueOf(100))
                        .divide(target, MathContext.DECIMAL64)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static BigDecimal whole(double number) {
        return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP);
    }
}
