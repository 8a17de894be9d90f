package id.abdi.signal;

import static id.abdi.signal.Made.day;
import static id.abdi.signal.Made.days;
import static id.abdi.signal.Made.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Photos shown again or too old, and cameras that are only wrong. */
class PhotosTest {
    private static final Random LOOKS = new Random(5);

    @Test
    void thePhotoOfAnEarlierDayCompressedAgainIsASignal() {
        long look = LOOKS.nextLong();
        assertThat(Photos.reused(days(
                                26,
                                i -> new Photo(
                                        person(1),
                                        day(i),
                                        i % 3 == 0 ? look ^ 1L << i ^ 1L << 63 : LOOKS.nextLong(),
                                        null))
                        .toList()))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.seen()).isEqualTo(8);
                    assertThat(signal.strength()).isGreaterThan(6);
                });
    }

    @Test
    void onePhotoForTwoActivitiesOfADayIsNone() {
        assertThat(Photos.reused(days(26, i -> new Photo(person(1), day(i / 2), i / 2 * 0x9E3779B97F4A7C15L, null))
                        .toList()))
                .isEmpty();
    }

    @Test
    void photosWeeksOlderThanTheWorkAreASignal() {
        assertThat(Photos.old(days(20, i -> new Photo(person(1), day(i), i, day(i).minusDays(i % 3 == 0 ? 9 + i : 0)))
                        .toList()))
                .hasValueSatisfying(signal -> assertThat(signal.seen()).isEqualTo(7));
    }

    @Test
    void aCameraAlwaysWrongByTheSameDaysIsNone() {
        assertThat(Photos.old(days(20, i -> new Photo(person(1), day(i), i, day(i).minusDays(400)))
                        .toList()))
                .isEmpty();
    }
}
