package id.abdi.outage;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** From how many minutes on a silence is an outage; a local policy that the government must confirm. */
@Component
class OutageRules implements RuleSource {
    /** Shorter silences are not even recorded. */
    static final int LEAST_MINUTES = 2;

    static final Rule<Integer> MINUTES =
            new Rule<>("outage.minutes", RuleType.minutes(LEAST_MINUTES, 240), 5, "Kebijakan daerah", false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(MINUTES);
    }
}
