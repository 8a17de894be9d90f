package id.abdi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.operation.Histogram.Counted;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private final Histogram histogram = new Histogram();

    private void add(int times, int millis) {
        for (int i = 0; i < times; i++) {
            histogram.add(Duration.ofMillis(millis));
        }
    }

    @Test
    void oneOfAHundredMayBeSlow() {
        add(99, 40);
        add(1, 900);
        Counted counted = histogram.counted();

        assertThat(counted.total()).isEqualTo(100);
        assertThat(Histogram.BOUNDS.get(counted.classOf(0.99))).isEqualTo(50);
        assertThat(counted.sum()).isEqualTo(Duration.ofMillis(99 * 40 + 900));
    }

    @Test
    void twoOfAHundredMayNot() {
        add(98, 40);
        add(2, 20_000);

        assertThat(histogram.counted().classOf(0.99)).isEqualTo(Histogram.BOUNDS.size());
    }

    @Test
    void theEndOfAClassBelongsToIt() {
        add(1, 300);

        assertThat(histogram.counted().upTo(Histogram.BOUNDS.indexOf(300))).isEqualTo(1);
        assertThat(histogram.counted().upTo(Histogram.BOUNDS.indexOf(200))).isZero();
    }

    @Test
    void severalAreAddedUp() {
        add(3, 7);

        assertThat(Counted.NONE
                        .plus(histogram.counted())
                        .plus(histogram.counted())
                        .total())
                .isEqualTo(6);
    }

    @Test
    void aDiskLastsAsLongAsItsUseSays() {
        assertThat(Disk.daysLeft(100, 90, Duration.ofDays(2))).isEqualTo(OptionalLong.of(18));
        assertThat(Disk.daysLeft(100, 90, Duration.ofHours(3))).isEmpty();
        assertThat(Disk.daysLeft(90, 100, Duration.ofDays(2))).isEmpty();
    }
}
