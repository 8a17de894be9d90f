package id.abdi.discipline;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of this module. */
@Component
class GateRules implements RuleSource {
    private static final String LOCAL = "Kebijakan daerah";

    /** How long help must have had time before poor performance may become a case (D-18). */
    static final Rule<Integer> GATE_DAYS = new Rule<>("discipline.gate-days", RuleType.days(5, 250), 30, LOCAL, false);

    /** How long ago help may have been offered to count. */
    static final Rule<Integer> OFFER_DAYS =
            new Rule<>("discipline.offer-days", RuleType.days(30, 1000), 365, LOCAL, false);

    /** Until when a person is summoned after the matter was known: the law says at once (D-17). */
    static final Rule<Integer> SUMMON_DAYS = new Rule<>(
            "discipline.summon-days", RuleType.days(1, 30), 3, "PP 94/2021 Pasal 26, dihitung menurut daerah", false);

    @Override
    public List<Rule<?>> rules() {
        return List.of(GATE_DAYS, OFFER_DAYS, SUMMON_DAYS);
    }
}
