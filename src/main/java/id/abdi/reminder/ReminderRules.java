package id.abdi.reminder;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rule of this module: how long before its day a review is recalled. No law says it; the yearly review itself is S-7. */
@Component
class ReminderRules implements RuleSource {
    static final Rule<Integer> REVIEW_DAYS =
            new Rule<>("reminder.review-days", RuleType.days(1, 120), 30, "Kebijakan daerah", false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(REVIEW_DAYS);
    }
}
