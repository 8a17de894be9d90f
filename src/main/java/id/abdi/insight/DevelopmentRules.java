package id.abdi.insight;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules by which verdicts become a course. "As expected" is worth one by definition. */
@Component
class DevelopmentRules implements RuleSource {
    private static final String POLICY = "Kebijakan daerah";

    static final Rule<BigDecimal> ABOVE = decimal("insight.worth-above", "1.05", "3", "1.5");
    static final Rule<BigDecimal> BELOW = decimal("insight.worth-below", "0", "0.95", "0.5");
    static final Rule<BigDecimal> NO_RESULT = decimal("insight.worth-no-result", "0", "0.95", "0");
    static final Rule<Integer> FEWEST_DAYS =
            new Rule<>("insight.fewest-days", RuleType.days(5, 250), 20, POLICY, false);
    static final Rule<BigDecimal> PROBABLE = decimal("insight.probable", "0.5", "0.99", "0.7");
    static final Rule<BigDecimal> VERY_PROBABLE = decimal("insight.very-probable", "0.5", "0.999", "0.9");
    static final Rule<Integer> HEAD_CHANGE_DAYS =
            new Rule<>("insight.head-change-days", RuleType.days(0, 60), 10, POLICY, false);

    private static Rule<BigDecimal> decimal(String code, String least, String most, String initial) {
        return new Rule<>(code, RuleType.decimal(least, most), new BigDecimal(initial), POLICY, false);
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(ABOVE, BELOW, NO_RESULT, FEWEST_DAYS, PROBABLE, VERY_PROBABLE, HEAD_CHANGE_DAYS);
    }
}
