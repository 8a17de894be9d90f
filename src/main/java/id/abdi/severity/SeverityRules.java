package id.abdi.severity;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far back the judgements of heads are compared. */
@Component
class SeverityRules implements RuleSource {
    static final Rule<Integer> WINDOW =
            new Rule<>("severity.window-days", RuleType.days(90, 1_095), 365, "Kebijakan daerah", false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(WINDOW);
    }
}
