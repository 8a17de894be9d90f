package id.abdi.calendar;

import id.abdi.rulebook.Rule;
import id.abdi.rulebook.RuleSource;
import id.abdi.rulebook.RuleType;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The dated rules of working time (Perpres 21/2023 Pasal 4). */
@Component
class HourRules implements RuleSource {
    private static final String DECREE = "Perpres 21/2023 Pasal 4 ayat ";
    private static final int WEEK = 7 * 24 * 60;

    static final Rule<Integer> WEEK_MINUTES =
            new Rule<>("calendar.week-minutes", RuleType.minutes(60, WEEK), 2250, DECREE + "(1)", true);
    static final Rule<Integer> WEEK_MINUTES_RAMADAN =
            new Rule<>("calendar.week-minutes-ramadan", RuleType.minutes(60, WEEK), 1950, DECREE + "(2)", true);
    static final Rule<LocalTime> START =
            new Rule<>("calendar.start", RuleType.time(), LocalTime.of(7, 30), DECREE + "(3)", true);
    static final Rule<LocalTime> START_RAMADAN =
            new Rule<>("calendar.start-ramadan", RuleType.time(), LocalTime.of(8, 0), DECREE + "(4)", true);
    static final Rule<Integer> BREAK = new Rule<>("calendar.break", RuleType.minutes(0, 240), 60, DECREE + "(5)", true);
    static final Rule<Integer> BREAK_FRIDAY =
            new Rule<>("calendar.break-friday", RuleType.minutes(0, 240), 90, DECREE + "(5)", true);
    static final Rule<Integer> BREAK_RAMADAN =
            new Rule<>("calendar.break-ramadan", RuleType.minutes(0, 240), 30, DECREE + "(6)", true);
    static final Rule<Integer> BREAK_FRIDAY_RAMADAN =
            new Rule<>("calendar.break-friday-ramadan", RuleType.minutes(0, 240), 60, DECREE + "(6)", true);

    @Override
    public List<Rule<?>> rules() {
        return List.of(
                WEEK_MINUTES,
                WEEK_MINUTES_RAMADAN,
                START,
                START_RAMADAN,
                BREAK,
                BREAK_FRIDAY,
                BREAK_RAMADAN,
                BREAK_FRIDAY_RAMADAN);
    }
}
