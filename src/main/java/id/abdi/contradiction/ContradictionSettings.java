package id.abdi.contradiction;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rule of this module. No law says how fast somebody travels. */
@Component
class ContradictionSettings implements RuleSource {
    /** Two devices of different places within so many minutes: nobody is at both. */
    static final Rule<Integer> TRAVEL =
            new Rule<>("contradiction.travel-minutes", RuleType.minutes(1, 240), 5, "Kebijakan daerah", false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(TRAVEL);
    }
}
