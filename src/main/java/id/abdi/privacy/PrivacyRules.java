package id.abdi.privacy;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of personal data. */
@Component
class PrivacyRules implements RuleSource {
    /** P-5: a correction is made, and the person told of it, within 3 x 24 hours. */
    static final Rule<Integer> CORRECTION_HOURS =
            new Rule<>("privacy.correction-hours", RuleType.integer(24, 240), 72, "UU 27/2022 Pasal 30", true);

    @Override
    public List<Rule<?>> rules() {
        return List.of(CORRECTION_HOURS);
    }
}
