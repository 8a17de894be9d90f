package id.abdi.hearing;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** When a breach case stands beside the person's performance for the Inspectorate. No law says it. */
@Component
class BesideRules implements RuleSource {
    private static final String LOCAL = "Kebijakan daerah";

    /** How many days below what was expected. */
    static final Rule<Integer> POOR_DAYS = new Rule<>("hearing.poor-days", RuleType.days(1, 60), 5, LOCAL, false);

    /** In how many days before the case. */
    static final Rule<Integer> POOR_WITHIN =
            new Rule<>("hearing.poor-within", RuleType.days(10, 365), 90, LOCAL, false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(POOR_DAYS, POOR_WITHIN);
    }
}
