package id.abdi.signal;

import static id.abdi.signal.Made.days;
import static id.abdi.signal.Made.noted;
import static id.abdi.signal.Made.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Days and texts written again, and routines and meetings that look so. */
class CopiedWordsTest {
    /** Who writes something new each day. */
    private static Stream<Noted> honest(int person) {
        return days(40, day -> noted(person, day, person * 1000L + day));
    }

    @Test
    void everySecondDayWrittenAsTheOneBeforeIsASignal() {
        List<Noted> post = new ArrayList<>(
                IntStream.range(2, 10).boxed().flatMap(CopiedWordsTest::honest).toList());
        days(40, day -> noted(1, day, day / 2)).forEach(post::add);
        assertThat(CopiedDays.of(post)).singleElement().satisfies(signal -> {
            assertThat(signal.person()).isEqualTo(person(1));
            assertThat(signal.seen()).isEqualTo(20);
            assertThat(signal.of()).isEqualTo(40);
            assertThat(signal.strength()).isGreaterThan(6);
        });
    }

    @Test
    void whoDoesTheSameEachDayAsAllOfTheirPostIsNone() {
        List<Noted> guards = IntStream.range(1, 10)
                .boxed()
                .flatMap(person -> days(40, day -> noted(person, day, 7)))
                .toList();
        assertThat(CopiedDays.of(guards)).isEmpty();
    }

    @Test
    void aColleaguesTextsTheDayAfterAreASignalOfTheOneWhoWroteLater() {
        List<Noted> unit = new ArrayList<>(honest(2).toList());
        days(39, day -> noted(1, day + 1, 2000L + day)).forEach(unit::add);
        assertThat(CopiedTexts.of(unit)).singleElement().satisfies(signal -> {
            assertThat(signal.person()).isEqualTo(person(1));
            assertThat(signal.other()).isEqualTo(person(2));
            assertThat(signal.seen()).isEqualTo(39);
        });
    }

    @Test
    void aMeetingOfThreeAndMoreIsNone() {
        List<Noted> unit = IntStream.range(1, 5)
                .boxed()
                .flatMap(person -> days(40, day -> noted(person, day, day)))
                .toList();
        assertThat(CopiedTexts.of(unit)).isEmpty();
    }
}
