package id.abdi.innovationindex;

import id.abdi.kernel.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the index is reckoned in a year (I-3, I-4); each year has its own, since the ministry changes it.
 *
 * @param version 0 for the one that Abdi brings
 * @param window within which an innovation must have been applied
 * @param least by at least so many innovations the sum is divided
 * @param own points of the government's own indicators, which are kept elsewhere; null while nobody entered them
 * @param confirmed whether the source was read in its own text
 */
record IndexSet(
        int year,
        int version,
        Period window,
        int least,
        Count count,
        Own own,
        Classes classes,
        String source,
        boolean confirmed,
        List<Indicator> indicators) {
    static final int MOST_PARAMETER = 3;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2100;

    IndexSet {
        indicators = List.copyOf(indicators);
    }

    /** The number of innovations counts, too: so much each, up to so many. */
    record Count(BigDecimal each, int most) {
        BigDecimal points(int innovations) {
            return each.multiply(BigDecimal.valueOf(Math.min(innovations, most)));
        }
    }

    /** @param most points that the government's own indicators can give */
    record Own(@Nullable BigDecimal points, BigDecimal most) {}

    /** Above these percent it is very innovative, or innovative. */
    record Classes(BigDecimal high, BigDecimal middle) {
        Grade of(BigDecimal percent) {
            if (percent.compareTo(high) > 0) {
                return Grade.HIGH;
            }
            return percent.compareTo(middle) > 0 ? Grade.MIDDLE : Grade.LOW;
        }
    }

    enum Grade {
        HIGH,
        MIDDLE,
        LOW
    }

    /** @param parameters what counts as 1, 2 and 3 */
    record Indicator(int number, String name, int weight, boolean mandatory, List<String> parameters) {
        Indicator {
            parameters = List.copyOf(parameters);
        }
    }

    /** A year that can have a set. */
    static int year(@Nullable Integer typed) {
        if (typed == null || typed < FIRST_YEAR || typed > LAST_YEAR) {
            throw IndexRefusals.year();
        }
        return typed;
    }

    Optional<Indicator> indicator(int number) {
        return indicators.stream().filter(one -> one.number() == number).findFirst();
    }

    /** So many points an innovation can reach. */
    int most() {
        return MOST_PARAMETER * indicators.stream().mapToInt(Indicator::weight).sum();
    }

    /** So many points a government can reach. */
    BigDecimal whole() {
        return BigDecimal.valueOf(most()).add(count.points(count.most())).add(own.most());
    }
}
