package id.abdi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.abdi.statistics.YearFromWeeks.Group;
import id.abdi.statistics.YearFromWeeks.Week;
import id.abdi.statistics.YearFromWeeks.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A year from weeks, by hand, and how often the truth lies in its range. */
class YearFromWeeksTest {
    private static Group<Integer> group(double daysOfYear, Week... weeks) {
        Map<Integer, Week> byNumber = new LinkedHashMap<>();
        for (int i = 0; i < weeks.length; i++) {
            byNumber.put(i, weeks[i]);
        }
        return new Group<>(byNumber, daysOfYear);
    }

    /**
     * 350 in 35 days are 10 a day, so 5,200 in 520 days. The weeks depart from their rate by 0, -5, 10, -5: squares 150. The variance is
     * 4/3 · (520/35)² · 150 · (1 + 35/520) = 47,118.4, its root 217.07; Student's t of 3 degrees at 95 % is 2.3534: half 510.8.
     */
    @Test
    void aYearIsTheRateOfADayTimesItsDaysWithTheRangeOfAYearToCome() {
        Year year = YearFromWeeks.of(
                List.of(group(520, new Week(100, 10), new Week(45, 5), new Week(110, 10), new Week(95, 10))));
        assertThat(year.value()).isCloseTo(5200, within(1e-9));
        Interval range = Objects.requireNonNull(year.range());
        assertThat(range.low()).isCloseTo(5200 - 510.8, within(0.1));
        assertThat(range.high()).isCloseTo(5200 + 510.8, within(0.1));
    }

    @Test
    void groupsCanBePutTogetherOneAfterTheOther() {
        Group<Integer> one = group(520, new Week(100, 10), new Week(45, 5), new Week(110, 10));
        Group<Integer> other = group(260, new Week(20, 5), new Week(30, 5), new Week(0, 0), new Week(25, 5));
        Year together = YearFromWeeks.of(List.of(one, other));
        Year added = YearFromWeeks.share(List.of(one))
                .plus(YearFromWeeks.share(List.of(other)))
                .year();
        assertThat(added.value()).isCloseTo(together.value(), within(1e-9));
        assertThat(Objects.requireNonNull(added.range()).high())
                .isCloseTo(Objects.requireNonNull(together.range()).high(), within(1e-9));
    }

    @Test
    void aWeekOfLeaveTellsNothing() {
        assertThat(YearFromWeeks.of(List.of(group(500, new Week(50, 5), new Week(50, 5), new Week(0, 0))))
                        .value())
                .isCloseTo(5000, within(1e-9));
    }

    @Test
    void oneWeekHasNoRange() {
        Year year = YearFromWeeks.of(List.of(group(260, new Week(10, 5))));
        assertThat(year.value()).isCloseTo(520, within(1e-9));
        assertThat(year.range()).isNull();
    }

    @Test
    void nothingIsKnownWithoutADayOfWork() {
        assertThat(YearFromWeeks.of(List.of(group(260, new Week(0, 0)))).value())
                .isZero();
        assertThat(YearFromWeeks.<Integer>of(List.of()).range()).isNull();
    }

    @Test
    void groupsThatGoUpAndDownTogetherHaveAWiderRangeThanThoseThatDoNot() {
        Group<Integer> one = group(260, new Week(10, 5), new Week(20, 5), new Week(10, 5), new Week(20, 5));
        Group<Integer> against = group(260, new Week(20, 5), new Week(10, 5), new Week(20, 5), new Week(10, 5));
        assertThat(width(List.of(one, one))).isCloseTo(2 * width(List.of(one)), within(1e-6));
        assertThat(width(List.of(one, against))).isCloseTo(0, within(1e-6));
    }

    private static double width(List<Group<Integer>> groups) {
        Interval range = Objects.requireNonNull(YearFromWeeks.of(groups).range());
        return range.high() - range.low();
    }

    /** Weeks of three people, each on leave one day in ten, whose output a day goes up and down by a third. */
    @Test
    void aYearToComeLiesInItsRangeInNineCasesOfTen() {
        Random random = new Random(7);
        int held = 0;
        int tries = 4000;
        for (int i = 0; i < tries; i++) {
            Year year = YearFromWeeks.of(List.of(group(
                    52 * 15,
                    IntStream.range(0, 12).mapToObj(week -> week(random, 0.9)).toArray(Week[]::new))));
            double truth = IntStream.range(0, 52)
                    .mapToObj(week -> week(random, 1))
                    .mapToDouble(Week::amount)
                    .sum();
            held += Objects.requireNonNull(year.range()).holds(truth) ? 1 : 0;
        }
        assertThat((double) held / tries).isBetween(0.87, 0.93);
    }

    private static Week week(Random random, double present) {
        int days = (int) IntStream.range(0, 15)
                .filter(day -> random.nextDouble() < present)
                .count();
        return new Week(Math.max(0, days * 8 * (1 + random.nextGaussian() / 3)), days);
    }
}
