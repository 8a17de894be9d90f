package id.abdi.coaching;

import id.abdi.coaching.CoachingRules.Fair;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of coaching (regulations part 11: none of them is a constant, none is confirmed). */
@Component
class CoachingSettings implements RuleSource {
    private static final String POLICY =
            "Kebijakan daerah; lamanya belum ditemukan dalam PermenPANRB 8/2021 dan 6/2022";

    static final Rule<Integer> LEAST_DAYS = new Rule<>("coaching.least-days", RuleType.days(1, 250), 10, POLICY, false);
    static final Rule<Integer> USUAL_DAYS = new Rule<>("coaching.usual-days", RuleType.days(1, 250), 30, POLICY, false);
    static final Rule<Integer> TRIAL_DAYS = new Rule<>("coaching.trial-days", RuleType.days(1, 250), 20, POLICY, false);
    static final Rule<Integer> WINDOW_DAYS =
            new Rule<>("coaching.window-days", RuleType.days(7, 120), 28, POLICY, false);
    static final Rule<Integer> BELOW_DAYS = new Rule<>("coaching.below-days", RuleType.days(1, 60), 4, POLICY, false);
    static final Rule<Integer> FALLING_DAYS =
            new Rule<>("coaching.falling-days", RuleType.days(1, 60), 2, POLICY, false);
    static final Rule<Integer> REST_DAYS = new Rule<>("coaching.rest-days", RuleType.days(7, 365), 42, POLICY, false);

    private final Rulebook rulebook;
    private final Lines lines;

    CoachingSettings(Rulebook rulebook, Lines lines) {
        this.rulebook = rulebook;
        this.lines = lines;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(LEAST_DAYS, USUAL_DAYS, TRIAL_DAYS, WINDOW_DAYS, BELOW_DAYS, FALLING_DAYS, REST_DAYS);
    }

    Fair fair(EmployeeId person, CoachingDays days) {
        LocalDate day = days.day();
        return new Fair(
                day,
                on(LEAST_DAYS, person, day).value(),
                on(TRIAL_DAYS, person, day).value(),
                (first, last) -> days.dutyDays(person, first, last));
    }

    <T> Valued<T> on(Rule<T> rule, EmployeeId person, LocalDate day) {
        return rulebook.valued(rule, day, lines.scope(person, day));
    }
}
