package id.abdi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.Rulebook;
import id.abdi.rulebook.Valued;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    /** W-5 (Perpres 21/2023 Pasal 4): 37.5 hours a week from 07.30, 32.5 in Ramadan from 08.00, longer breaks on Friday. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       pattern, Ramadan, from,  to,    break, work
            2026-11-25,  five,    false,   07:30, 16:00, 60,    450
            2026-11-27,  five,    false,   07:30, 16:30, 90,    450
            2026-11-25,  six,     false,   07:30, 14:45, 60,    375
            2026-11-28,  six,     false,   07:30, 14:45, 60,    375
            2026-11-29,  all,     false,   07:30, 16:00, 60,    450
            2026-02-25,  five,    true,    08:00, 15:00, 30,    390
            2026-02-27,  five,    true,    08:00, 15:30, 60,    390
            2026-02-27,  six,     true,    08:00, 14:25, 60,    325
            """)
    void theHoursOfADayFollowTheWeekTheBreakAndRamadan(
            LocalDate day, String pattern, boolean ramadan, LocalTime from, LocalTime to, int rest, int work) {
        assertThat(new Hours(new InitialRules()).on(day, Days.pattern(pattern), Scope.GOVERNMENT, ramadan))
                .isEqualTo(new WorkHours(from, to, rest, work, ramadan));
    }

    @Test
    void ramadanLastsFromItsFirstToItsLastDay() {
        CalendarFacts facts = CalendarFacts.of(
                List.of(),
                List.of(
                        new Ramadan(1447, LocalDate.parse("2026-02-18"), LocalDate.parse("2026-03-19"), 1, ""),
                        new Ramadan(1447, LocalDate.parse("2026-02-19"), LocalDate.parse("2026-03-20"), 2, "")),
                List.of());

        assertThat(facts.ramadan(LocalDate.parse("2026-02-18"))).isFalse();
        assertThat(facts.ramadan(LocalDate.parse("2026-02-19"))).isTrue();
        assertThat(facts.ramadan(LocalDate.parse("2026-03-20"))).isTrue();
        assertThat(facts.ramadan(LocalDate.parse("2026-03-21"))).isFalse();
    }

    @Test
    void theExpectedRamadanIsCloseToTheAnnounced() {
        assertThat(Ramadan.expected(1447))
                .isEqualTo(new Ramadan(1447, LocalDate.parse("2026-02-18"), LocalDate.parse("2026-03-19"), 0, ""));
        assertThat(Ramadan.hijriYear(LocalDate.parse("2026-03-01"))).isEqualTo(1447);
    }

    /** Every rule as it begins. */
    private record InitialRules() implements Rulebook {
        @Override
        public <T> T on(Rule<T> rule, LocalDate date, Scope scope) {
            return rule.initial();
        }

        @Override
        public <T> Valued<T> valued(Rule<T> rule, LocalDate date, Scope scope) {
            return new Valued<>(rule, rule.initial(), null, null, rule.source(), rule.confirmed());
        }
    }
}
