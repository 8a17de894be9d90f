package id.abdi.insight;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import id.abdi.rulebook.SmallSums;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of the pages of units: of how many people a sum is shown, and who is named as needing help first. */
@Component
public class UnitRules implements RuleSource {
    private static final String POLICY = "Kebijakan daerah";

    static final Rule<Integer> HELP_DAYS = new Rule<>("insight.help-days", RuleType.days(3, 120), 8, POLICY, false);
    static final Rule<BigDecimal> HELP_BELOW =
            new Rule<>("insight.help-below", RuleType.decimal("0.01", "0.9"), new BigDecimal("0.2"), POLICY, false);
    static final Rule<BigDecimal> HELP_UNKNOWN =
            new Rule<>("insight.help-unknown", RuleType.decimal("0.01", "0.9"), new BigDecimal("0.2"), POLICY, false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(SmallSums.FEWEST_PEOPLE, HELP_DAYS, HELP_BELOW, HELP_UNKNOWN);
    }
}
