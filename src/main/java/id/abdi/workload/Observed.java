package id.abdi.workload;

import id.abdi.standard.StandardId;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What is known of a position in the weeks that were looked at.
 *
 * @param posts seats on the last day
 * @param holders of them held definitively on the last day
 * @param daysOfYear days of people that a year has for as many people as there were on average, leave not taken off
 * @param weeks by Monday
 */
record Observed(
        Position position,
        int posts,
        int holders,
        double daysOfYear,
        SortedMap<LocalDate, Days> weeks,
        List<Done> work,
        Claimed claimed) {

    /**
     * Days of people in a week.
     *
     * @param onDuty on which somebody worked
     * @param away on which somebody should have, but was on leave, in training and the like
     * @param written on how many something was written down
     */
    record Days(int onDuty, int away, int written) {
        static final Days NONE = new Days(0, 0, 0);

        Days plus(Days other) {
            return new Days(onDuty + other.onDuty, away + other.away, written + other.written);
        }

        /** On duty, and nothing is known of it. */
        int empty() {
            return Math.max(0, onDuty - written);
        }
    }

    /** What was done by a standard, week by week. */
    record Done(Measure measure, SortedMap<LocalDate, BigDecimal> quantities) {}

    /**
     * By what it counts.
     *
     * @param minutes for one unit of output
     */
    record Measure(StandardId id, String code, String name, String unitOfOutput, BigDecimal minutes) {
        static Measure of(WorkStandard standard) {
            return new Measure(
                    standard.id(),
                    standard.code().value(),
                    standard.name(),
                    standard.unitOfOutput(),
                    standard.minutes());
        }
    }

    /**
     * Minutes as they were claimed.
     *
     * @param covered for work with a standard and a quantity
     * @param outside for all other work, by week
     */
    record Claimed(int covered, SortedMap<LocalDate, BigDecimal> outside) {
        BigDecimal outsideMinutes() {
            return outside.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
