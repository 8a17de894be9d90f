package id.abdi.insight;

import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import id.abdi.statistics.Levels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a course is measured by: the rules of its last day, one scale for the whole course.
 *
 * @param levels the worth of the verdicts from {@code NO_RESULT} to {@code ABOVE}
 * @param headChangeDays working days within which a change of the head is said beside a change of the level
 * @param rules the same as the rulebook gives them, for the page
 */
record Measures(
        Levels levels,
        int fewestDays,
        double probable,
        double veryProbable,
        int headChangeDays,
        List<Valued<?>> rules) {
    /** The classes of the levels, the worst first. */
    static final List<Verdict> CLASSES = List.of(Verdict.NO_RESULT, Verdict.BELOW, Verdict.EXPECTED, Verdict.ABOVE);

    /** What is expected of a course of which nothing is known: it weighs four days and leans to "as expected" (docs/statistics.md). */
    private static final List<Double> PRIOR = List.of(0.08, 0.24, 3.36, 0.32);

    static Measures of(Rulebook rulebook, LocalDate date, Scope scope) {
        Map<String, Valued<?>> rules = new LinkedHashMap<>();
        new DevelopmentRules().rules().forEach(rule -> rules.put(rule.code(), rulebook.valued(rule, date, scope)));
        return new Measures(
                new Levels(
                        List.of(
                                number(rules, DevelopmentRules.NO_RESULT),
                                number(rules, DevelopmentRules.BELOW),
                                1.0,
                                number(rules, DevelopmentRules.ABOVE)),
                        PRIOR),
                whole(rules, DevelopmentRules.FEWEST_DAYS),
                number(rules, DevelopmentRules.PROBABLE),
                number(rules, DevelopmentRules.VERY_PROBABLE),
                whole(rules, DevelopmentRules.HEAD_CHANGE_DAYS),
                List.copyOf(rules.values()));
    }

    private static double number(Map<String, Valued<?>> rules, Rule<BigDecimal> rule) {
        return ((BigDecimal) value(rules, rule)).doubleValue();
    }

    private static int whole(Map<String, Valued<?>> rules, Rule<Integer> rule) {
        return (Integer) value(rules, rule);
    }

    private static Object value(Map<String, Valued<?>> rules, Rule<?> rule) {
        return Objects.requireNonNull(rules.get(rule.code())).value();
    }
}
