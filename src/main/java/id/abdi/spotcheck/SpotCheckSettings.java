package id.abdi.spotcheck;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rule of this module: from which hour on the log draws. No law says it. */
@Component
class SpotCheckSettings implements RuleSource {
    static final Rule<LocalTime> HOUR =
            new Rule<>("spotcheck.draw-hour", RuleType.time(), LocalTime.of(15, 0), "Kebijakan daerah", false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(HOUR);
    }
}
