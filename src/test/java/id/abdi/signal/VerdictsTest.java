package id.abdi.signal;

import static id.abdi.signal.Made.day;
import static id.abdi.signal.Made.days;
import static id.abdi.signal.Made.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Verdicts that do not follow the work, and two who praise each other. */
class VerdictsTest {
    @Test
    void whoNeverLowersAPoorDayIsASignal() {
        assertThat(Verdicts.blind(days(120, i -> new Judged(person(1), person(2), day(i), false, false, i % 3 == 0))
                        .toList()))
                .hasValueSatisfying(signal -> {
                    assertThat(signal.seen()).isEqualTo(40);
                    assertThat(signal.strength()).isGreaterThan(6);
                });
    }

    @Test
    void aGoodTeamUnderAQuickHeadIsNone() {
        assertThat(Verdicts.blind(days(120, i -> new Judged(person(1), person(2), day(i), false, false, i % 12 == 0))
                        .toList()))
                .isEmpty();
    }

    @Test
    void aMildHeadIsNone() {
        assertThat(Verdicts.blind(days(
                                120, i -> new Judged(person(1), person(2), day(i), i % 6 == 0, false, i % 3 == 0))
                        .toList()))
                .isEmpty();
    }

    private static Stream<Judged> praise(int head, int person, int every) {
        return days(24, i -> new Judged(person(head), person(person), day(i), false, i % every == 0, false));
    }

    @Test
    void praiseOfEachOtherThatNobodySharesIsASignal() {
        List<Judged> all = Stream.of(praise(1, 2, 2), praise(2, 1, 2), praise(3, 1, 20), praise(3, 2, 20))
                .flatMap(one -> one)
                .toList();
        assertThat(Verdicts.mutual(all)).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo(SignalKind.MUTUAL_PRAISE);
            assertThat(signal.strength()).isGreaterThan(6);
        });
    }

    @Test
    void whomOthersPraiseTooIsNone() {
        List<Judged> all = Stream.of(praise(1, 2, 2), praise(2, 1, 2), praise(3, 1, 2), praise(3, 2, 2))
                .flatMap(one -> one)
                .toList();
        assertThat(Verdicts.mutual(all)).noneMatch(signal -> signal.strength() > 2);
    }
}
