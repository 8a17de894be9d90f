package id.abdi.plan;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of plans. */
@Component
public class PlanSettings implements RuleSource {
    /** PM-11: until the end of January, counted from the first day of the plan. */
    public static final Rule<Integer> DUE = new Rule<>(
            "plan.due-days",
            RuleType.days(1, 120),
            31,
            "PermenPANRB 8/2021 (SKP ditetapkan paling lambat akhir Januari), PermenPANRB 6/2022",
            false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(DUE);
    }
}
