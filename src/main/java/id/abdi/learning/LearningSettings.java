package id.abdi.learning;

import id.abdi.kernel.Scope;
import id.abdi.organization.EmploymentStatus;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of learning (regulations part 11). */
@Component
class LearningSettings implements RuleSource {
    private static final String PNS = "PP 11/2017 Pasal 203 ayat (4)";
    private static final String PPPK = "PerLAN 15/2020";
    private static final String POLICY = "Kebijakan daerah";

    static final Rule<Integer> HOURS_PNS = new Rule<>("learning.hours-pns", RuleType.integer(0, 500), 20, PNS, false);
    static final Rule<Integer> HOURS_CPNS = new Rule<>("learning.hours-cpns", RuleType.integer(0, 500), 0, PNS, false);
    static final Rule<Integer> MOST_PPPK = new Rule<>("learning.most-pppk", RuleType.integer(0, 500), 24, PPPK, false);
    static final Rule<Integer> EFFECT_DAYS =
            new Rule<>("learning.effect-days", RuleType.days(7, 365), 60, POLICY, false);
    static final Rule<Integer> CLICK_MINUTES =
            new Rule<>("learning.click-minutes", RuleType.minutes(0, 45), 15, POLICY, false);

    private final Rulebook rulebook;

    LearningSettings(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(HOURS_PNS, HOURS_CPNS, MOST_PPPK, EFFECT_DAYS, CLICK_MINUTES);
    }

    /** The hours that somebody of that status owes in a year; 0 where there is no such duty (T-2). */
    int duty(EmploymentStatus status, LocalDate day) {
        return switch (status) {
            case PNS -> on(HOURS_PNS, day).value();
            case CPNS -> on(HOURS_CPNS, day).value();
            case PPPK, NON_ASN -> 0;
        };
    }

    /** What is said beside the hours. */
    List<String> told(EmploymentStatus status, LocalDate day, Ui ui) {
        return switch (status) {
            case PNS -> List.of(on(HOURS_PNS, day).told(ui));
            case CPNS -> List.of(on(HOURS_CPNS, day).told(ui));
            case PPPK -> List.of(on(MOST_PPPK, day).told(ui));
            case NON_ASN -> List.of();
        };
    }

    <T> Valued<T> on(Rule<T> rule, LocalDate day) {
        return rulebook.valued(rule, day, Scope.GOVERNMENT);
    }
}
