package id.abdi.severity;

import id.abdi.kernel.EmployeeId;
import id.abdi.statistics.Interval;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What can be said of how a head rates, and what it rests on.
 *
 * @param shift how much higher than others this head rates the same, in the worth of a day; negative is more severe
 * @param telling whether the judgements tell enough to ask at all
 * @param people whom the head rated in these days
 * @param common those of them whom others rated, too
 * @param days rated
 * @param classWorth how much one class less is worth
 */
record HeadEstimate(
        EmployeeId head,
        Instant countedAt,
        LocalDate first,
        LocalDate last,
        Interval shift,
        boolean telling,
        int people,
        int common,
        int days,
        double classWorth) {
    private static final double HUNDRED = 100;

    /** What it says. */
    enum Answer {
        /** Too little to say anything. */
        UNKNOWN,
        /** No departure is seen. */
        ALIKE,
        LOWER,
        HIGHER
    }

    Answer answer() {
        if (!telling) {
            return Answer.UNKNOWN;
        }
        if (shift.holds(0)) {
            return Answer.ALIKE;
        }
        return shift.value() < 0 ? Answer.LOWER : Answer.HIGHER;
    }

    /** On how many of a hundred days the verdict is one class higher than others would give; negative is lower. */
    long inHundredDays(double shift) {
        return Math.round(HUNDRED * shift / classWorth);
    }
}
