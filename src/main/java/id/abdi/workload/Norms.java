package id.abdi.workload;

import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.SmallSums;
import id.abdi.rulebook.Valued;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * By what load and people are compared: the rules of the last day.
 *
 * @param effectiveMinutes of one person in a year (W-1)
 * @param bounds above the first one is class A, from the others on B, C and D (W-3)
 * @param fewestWeeks fewer say too little
 * @param fewestPeople of fewer no sum is shown to who may not see the posts
 * @param rules the same as the rulebook gives them, for the page
 */
record Norms(int effectiveMinutes, List<BigDecimal> bounds, int fewestWeeks, int fewestPeople, List<Valued<?>> rules) {
    private static final List<Grade> BELOW_A = List.of(Grade.B, Grade.C, Grade.D);

    static Norms of(Rulebook rulebook, LocalDate date, Scope scope) {
        Map<Rule<?>, Valued<?>> rules = new LinkedHashMap<>();
        WorkloadRules.ANALYSIS.forEach(rule -> rules.put(rule, rulebook.valued(rule, date, scope)));
        return new Norms(
                (Integer) value(rules, WorkloadRules.EFFECTIVE_MINUTES),
                WorkloadRules.BOUNDS.stream()
                        .map(rule -> (BigDecimal) value(rules, rule))
                        .toList(),
                (Integer) value(rules, WorkloadRules.FEWEST_WEEKS),
                rulebook.on(SmallSums.FEWEST_PEOPLE, date, scope),
                List.copyOf(rules.values()));
    }

    private static Object value(Map<Rule<?>, Valued<?>> rules, Rule<?> rule) {
        return Objects.requireNonNull(rules.get(rule)).value();
    }

    /** W-2: how many people that load needs, two decimals. */
    BigDecimal people(BigDecimal minutes) {
        return minutes.divide(BigDecimal.valueOf(effectiveMinutes), Task.DECIMALS, RoundingMode.HALF_UP);
    }

    /** W-3: the class of an effectiveness of two decimals. */
    Grade grade(BigDecimal effectiveness) {
        if (effectiveness.compareTo(bounds.getFirst()) > 0) {
            return Grade.A;
        }
        for (int below = 0; below < BELOW_A.size(); below++) {
            if (effectiveness.compareTo(bounds.get(below + 1)) >= 0) {
                return BELOW_A.get(below);
            }
        }
        return Grade.E;
    }
}
