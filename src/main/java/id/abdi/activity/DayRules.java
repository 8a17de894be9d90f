package id.abdi.activity;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of a day of work: when it closes and how many minutes of it are expected to be effective. */
@Component
class DayRules implements RuleSource {
    static final Rule<LocalTime> CLOSING_HOUR =
            new Rule<>("activity.closing-hour", RuleType.time(), LocalTime.of(10, 0), "Kebijakan daerah", false);
    static final Rule<Integer> LATE_DAYS =
            new Rule<>("activity.late-days", RuleType.days(0, 60), 5, "Kebijakan daerah", false);
    static final Rule<LocalTime> OUTAGE_FROM =
            new Rule<>("activity.outage-from", RuleType.time(), LocalTime.of(6, 0), "Kebijakan daerah", false);
    static final Rule<Integer> EFFECTIVE_MINUTES =
            new Rule<>("activity.effective-minutes", RuleType.minutes(1, 1440), 300, "PermenPANRB 1/2020", false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(CLOSING_HOUR, LATE_DAYS, OUTAGE_FROM, EFFECTIVE_MINUTES);
    }
}
