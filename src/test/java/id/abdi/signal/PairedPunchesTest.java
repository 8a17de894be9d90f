package id.abdi.signal;

import static id.abdi.signal.Made.days;
import static id.abdi.signal.Made.person;
import static id.abdi.signal.Made.punch;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One finger for two, and those who only come together. */
class PairedPunchesTest {
    private static List<Signal> of(int days, IntUnaryOperator gap) {
        return PairedPunches.of(Stream.concat(
                        days(days, day -> punch(1, day, 600)),
                        days(days, day -> punch(2, day, 600 + gap.applyAsInt(day))))
                .toList());
    }

    @Test
    void secondsApartInTheSameOrderIsASignalOfBoth() {
        assertThat(of(30, day -> 4 + day % 5)).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo(SignalKind.PAIRED_PUNCHES);
            assertThat(List.of(signal.person(), java.util.Objects.requireNonNull(signal.other())))
                    .containsExactly(person(1), person(2));
            assertThat(signal.seen()).isEqualTo(30);
            assertThat(signal.of()).isEqualTo(30);
            assertThat(signal.days()).hasSize(30).isSorted();
            assertThat(signal.strength()).isGreaterThan(6);
        });
    }

    @Test
    void friendsWhoComeTogetherInAnyOrderAreNone() {
        assertThat(of(60, day -> (day % 2 == 0 ? 1 : -1) * (5 + day % 40))).noneMatch(signal -> signal.strength() > 3);
    }

    @Test
    void aQueueBeforeTheHourIsNone() {
        assertThat(of(60, day -> day * 37 % 240 - 120)).noneMatch(signal -> signal.strength() > 3);
    }

    @Test
    void fewDaysSayNothing() {
        assertThat(of(5, day -> 4)).isEmpty();
    }
}
