package id.abdi.workload;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The dated rules of workload (W-1, W-3) and of retirement (UU 20/2023). None was read in its own text. */
@Component
class WorkloadRules implements RuleSource {
    private static final String HOME_AFFAIRS = "Permendagri 12/2008";

    static final Rule<Integer> EFFECTIVE_MINUTES = new Rule<>(
            "workload.effective-minutes", RuleType.minutes(1000, 200_000), 75_000, "PermenPANRB 1/2020", false);
    static final Rule<BigDecimal> CLASS_A = bound("workload.class-a", "1.00");
    static final Rule<BigDecimal> CLASS_B = bound("workload.class-b", "0.90");
    static final Rule<BigDecimal> CLASS_C = bound("workload.class-c", "0.70");
    static final Rule<BigDecimal> CLASS_D = bound("workload.class-d", "0.50");
    static final Rule<Integer> FEWEST_WEEKS =
            new Rule<>("workload.fewest-weeks", RuleType.integer(2, 53), 8, "Kebijakan daerah", false);

    static final Rule<Integer> RETIRE_LEADER = age("leader", 60, "UU 20/2023 Pasal 55");
    static final Rule<Integer> RETIRE_MANAGERIAL = age("managerial", 58, "UU 20/2023 Pasal 55");
    static final Rule<Integer> RETIRE_EXECUTIVE = age("executive", 58, "UU 20/2023 Pasal 55");
    static final Rule<Integer> RETIRE_FUNCTIONAL = age("functional", 58, "UU 20/2023 Pasal 55; PP 11/2017 Pasal 239");
    static final Rule<Integer> RETIRE_MADYA = age("madya", 60, "UU 20/2023 Pasal 55; PP 11/2017 Pasal 239");
    static final Rule<Integer> RETIRE_UTAMA = age("utama", 65, "UU 20/2023 Pasal 55; PP 11/2017 Pasal 239");
    static final Rule<Integer> RETIRE_TEACHER = age("teacher", 60, "UU 14/2005 Pasal 30");

    static final List<Rule<BigDecimal>> BOUNDS = List.of(CLASS_A, CLASS_B, CLASS_C, CLASS_D);

    /** Those by which load and people are compared. */
    static final List<Rule<?>> ANALYSIS = List.of(EFFECTIVE_MINUTES, CLASS_A, CLASS_B, CLASS_C, CLASS_D, FEWEST_WEEKS);

    static final List<Rule<Integer>> AGES = List.of(
            RETIRE_LEADER,
            RETIRE_MANAGERIAL,
            RETIRE_EXECUTIVE,
            RETIRE_FUNCTIONAL,
            RETIRE_MADYA,
            RETIRE_UTAMA,
            RETIRE_TEACHER);

    private static Rule<BigDecimal> bound(String code, String initial) {
        return new Rule<>(code, RuleType.decimal("0.1", "3"), new BigDecimal(initial), HOME_AFFAIRS, false);
    }

    private static Rule<Integer> age(String kind, int years, String source) {
        return new Rule<>("workload.retire-" + kind, RuleType.integer(45, 75), years, source, false);
    }

    @Override
    public List<Rule<?>> rules() {
        return Stream.<Rule<?>>concat(ANALYSIS.stream(), AGES.stream()).toList();
    }
}
