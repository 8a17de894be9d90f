package id.abdi.planduty;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of missing plans. */
@Component
class PlanDutySettings implements RuleSource {
    /** PM-11: after the second week of January the team drafts what is missing; counted from the first day of the plan. */
    static final Rule<Integer> TEAM_DRAFTS = new Rule<>(
            "planduty.team-drafts-days",
            RuleType.days(1, 120),
            14,
            "PermenPANRB 8/2021 hlm. 52 (pekan kedua Januari); apakah tetap dalam PermenPANRB 6/2022 belum ditemukan",
            false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(TEAM_DRAFTS);
    }
}
