package id.abdi.innovation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What was measured before the trial or after it (I-6).
 *
 * @param unit in which the figure is counted: {@code menit}
 * @param how how it was measured, in words
 * @param on the day on which it was measured, or the last day that it holds for
 */
public record Measure(
        Phase phase,
        String indicator,
        String unit,
        Direction direction,
        BigDecimal figure,
        String how,
        LocalDate on,
        Benefit benefit) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public enum Phase {
        BEFORE,
        AFTER
    }

    /** Which way is better. */
    public enum Direction {
        MORE,
        LESS
    }

    /** On which basis indicator 33 (<em>kemanfaatan</em>) of the regional index is claimed; one of them (I-4). */
    public enum Benefit {
        PEOPLE,
        UNITS,
        COST,
        INCOME,
        PRODUCTS,
        TREND
    }

    /** The same indicator, measured again. */
    Measure after(BigDecimal again, String way, LocalDate day) {
        return new Measure(Phase.AFTER, indicator, unit, direction, again, way, day, benefit);
    }

    /** Whether that later figure is better than this one. */
    boolean betteredBy(Measure later) {
        int difference = later.figure.compareTo(figure);
        return direction == Direction.MORE ? difference > 0 : difference < 0;
    }

    /** By how much of this one the later figure differs, in whole percent; 0 where this one is 0. */
    int change(Measure later) {
        return figure.signum() == 0
                ? 0
                : later.figure
                        .subtract(figure)
                        .multiply(HUNDRED)
                        .divide(figure.abs(), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
