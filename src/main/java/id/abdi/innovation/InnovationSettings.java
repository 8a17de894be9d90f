package id.abdi.innovation;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of innovations. */
@Component
class InnovationSettings implements RuleSource {
    /** After how many days a confirmation that was asked for waits too long. */
    static final Rule<Integer> CONFIRM = new Rule<>(
            "innovation.confirm-days", RuleType.days(1, 180), 14, "Nilai awal Abdi; belum ada ketentuan daerah", false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(CONFIRM);
    }
}
