package id.abdi.insight;

import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.SmallSums;
import id.abdi.rulebook.Valued;
import id.abdi.tally.DayCount;
import java.time.LocalDate;
import java.util.List;

/**
 * By what a unit is looked at, as in force on a day.
 *
 * @param fewestPeople of fewer no verdicts are summed up: a sum of two tells of each
 * @param helpDays so many judged days at least, before anything is said
 * @param helpBelow and so large a share below expectation, or
 * @param helpUnknown so large a share of days of duty that nobody reported
 * @param rules the same as the rulebook gives them, for the page
 */
record UnitMeasures(int fewestPeople, int helpDays, double helpBelow, double helpUnknown, List<Valued<?>> rules) {
    static UnitMeasures of(Rulebook rulebook, LocalDate date, Scope scope) {
        return new UnitMeasures(
                rulebook.on(SmallSums.FEWEST_PEOPLE, date, scope),
                rulebook.on(UnitRules.HELP_DAYS, date, scope),
                rulebook.on(UnitRules.HELP_BELOW, date, scope).doubleValue(),
                rulebook.on(UnitRules.HELP_UNKNOWN, date, scope).doubleValue(),
                new UnitRules()
                        .rules().stream()
                                .<Valued<?>>map(rule -> rulebook.valued(rule, date, scope))
                                .toList());
    }

    /** Whether help is needed rather here than elsewhere. */
    boolean helpNeeded(DayCount sum) {
        return below(sum) || unknown(sum);
    }

    /** Whether many judged days were below expectation. */
    boolean below(DayCount sum) {
        return sum.judged() >= helpDays && sum.lower() >= helpBelow * sum.judged();
    }

    /** Whether many days of duty were not reported. */
    boolean unknown(DayCount sum) {
        return sum.onDuty() >= helpDays && sum.unknown() >= helpUnknown * sum.onDuty();
    }
}
