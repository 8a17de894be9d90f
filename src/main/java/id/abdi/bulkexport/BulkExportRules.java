package id.abdi.bulkexport;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** From how many people on a list needs a second person to leave, and for how long a request and its answer hold. No law says a number. */
@Component
class BulkExportRules implements RuleSource {
    private static final String POLICY = "Kebijakan daerah";

    static final Rule<Integer> MOST_PEOPLE =
            new Rule<>("bulkexport.most-people", RuleType.integer(1, 100_000), 250, POLICY, false);
    static final Rule<Integer> HOURS = new Rule<>("bulkexport.hours", RuleType.integer(1, 240), 72, POLICY, false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(MOST_PEOPLE, HOURS);
    }
}
