package id.abdi.signal;

import static id.abdi.signal.Made.ZONE;
import static id.abdi.signal.Made.at;
import static id.abdi.signal.Made.day;
import static id.abdi.signal.Made.days;
import static id.abdi.signal.Made.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Entries by a machine, at the end of the month, and of more time than there was. */
class EntriesTest {
    /** Two weeks of twelve activities, each written in one go. */
    private static List<Noted> weeks(IntUnaryOperator secondsOf) {
        return IntStream.range(0, 24)
                .mapToObj(i -> new Noted(
                        person(1),
                        day(i / 2),
                        i,
                        60,
                        at(
                                i < 12 ? 6 : 13,
                                16,
                                IntStream.range(0, i % 12).map(secondsOf).sum())))
                .toList();
    }

    @Test
    void secondsBetweenActivitiesAreAMachine() {
        assertThat(MachineEntries.of(weeks(i -> 2 + i % 3))).hasValueSatisfying(signal -> {
            assertThat(signal.seen()).isEqualTo(2);
            assertThat(signal.strength()).isEqualTo(8);
        });
    }

    @Test
    void aWeekByHandIsNone() {
        assertThat(MachineEntries.of(weeks(i -> 12 + i * 7 % 40))).isEmpty();
    }

    @Test
    void aMonthWrittenOnItsLastDayIsASignal() {
        List<Noted> month = days(18, i -> new Noted(person(1), day(i), i, 60, at(29, 15, i * 40)))
                .toList();
        assertThat(MonthEndEntries.of(month, ZONE))
                .hasValueSatisfying(signal -> assertThat(signal.strength()).isGreaterThan(6));
    }

    @Test
    void whatWasWrittenOnTheIslandAndSentLaterOrOnceAWeekIsNone() {
        assertThat(MonthEndEntries.of(
                        days(18, i -> new Noted(person(1), day(i), i, 60, at(i / 7 * 7 + 6, 15, i * 40)))
                                .toList(),
                        ZONE))
                .isEmpty();
    }

    @Test
    void moreWorkThanTimeOnOneDayOfFourIsASignal() {
        assertThat(ImpossibleMinutes.of(days(40, i -> new DayTime(person(1), day(i), i % 4 == 0 ? 720 : 400, 510))
                        .toList()))
                .hasValueSatisfying(signal -> {
                    assertThat(signal.seen()).isEqualTo(10);
                    assertThat(signal.strength()).isGreaterThan(6);
                });
    }

    @Test
    void anHourBesideThePunchesAndASlipAreNone() {
        assertThat(ImpossibleMinutes.of(days(40, i -> new DayTime(person(1), day(i), i == 3 ? 900 : 590, 510))
                        .toList()))
                .isEmpty();
    }
}
