package id.abdi.dailyreport;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of reporting; when a day closes is a rule of module activity. */
@Component
class ReportingRules implements RuleSource {
    /** How many working days of the head a reopened day can be reported. */
    static final Rule<Integer> REOPENED_DAYS =
            new Rule<>("dailyreport.reopened-days", RuleType.days(1, 60), 2, "Kebijakan daerah", false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(REOPENED_DAYS);
    }
}
