package id.abdi.integrity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which days the reading of a month looks at, and what is in force for it.
 *
 * @param first of the days whose work, touches and photos are looked at
 * @param verdictsFirst of the days whose verdicts are looked at
 * @param poor a day of fewer minutes by the standards is poor
 * @param least strength of a signal that is kept
 */
record Span(YearMonth month, LocalDate first, LocalDate verdictsFirst, int poor, BigDecimal least) {
    /** The version of the signals' own limits; each change of module {@code signal} that finds other things counts it up. */
    private static final int SIGNALS = 1;

    LocalDate last() {
        return month.atEndOfMonth();
    }

    /** What was in force, in one line that stays with each signal. */
    String rules() {
        return "signals " + SIGNALS + ", strength " + least.stripTrailingZeros().toPlainString() + ", poor " + poor
                + ", since " + first + ", verdicts since " + verdictsFirst;
    }
}
