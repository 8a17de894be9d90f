package id.abdi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.Programme.TermTarget;
import id.abdi.programme.Target;
import id.abdi.programme.Target.Direction;
import id.abdi.progress.ProgrammeCourses.Outlook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6: how fast a programme goes, and where it will end. */
class CourseTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static Course steady(int weeks, int each, double left, int target) {
        return Course.of(
                Collections.nCopies(weeks, BigDecimal.valueOf(each)),
                BigDecimal.ZERO,
                left,
                goal(Direction.AT_LEAST, BigDecimal.valueOf(target)));
    }

    private static Course.Goal goal(Direction direction, BigDecimal target) {
        return new Course.Goal(direction, target, BigDecimal.ZERO);
    }

    @ParameterizedTest(name = "{0} weeks of {1}, {2} left, target {3}: {4}")
    @CsvSource({
        "10, 10, 10, 100, REACHED",
        "10, 10, 10, 190, ON_COURSE",
        "10, 10, 10, 200, ON_COURSE",
        "10, 10, 10, 201, LATE",
        "5, 10, 40, 400, UNKNOWN",
        "6, 10, 40, 400, ON_COURSE",
        "6, 0, 40, 1, LATE",
    })
    void whatHappensEveryWeekGoesOn(int weeks, int each, double left, int target, Outlook expected) {
        assertThat(steady(weeks, each, left, target).outlook()).isEqualTo(expected);
    }

    @Test
    void weeksThatDifferLeaveARangeAndARisk() {
        List<BigDecimal> weeks =
                Stream.of(0, 20, 0, 20, 0, 20, 0, 20).map(BigDecimal::valueOf).toList();
        Course course = Course.of(weeks, BigDecimal.ZERO, 10, goal(Direction.AT_LEAST, BigDecimal.valueOf(185)));
        assertThat(course.outlook()).isEqualTo(Outlook.AT_RISK);
        assertThat(course.forecast()).satisfies(forecast -> {
            assertThat(forecast.expected()).isEqualByComparingTo("180");
            assertThat(forecast.low()).isBetween(HUNDRED, BigDecimal.valueOf(140));
            assertThat(forecast.high()).isBetween(BigDecimal.valueOf(220), BigDecimal.valueOf(260));
        });
    }

    @Test
    void whatWasReachedIsNeverForecastAway() {
        List<BigDecimal> weeks =
                Stream.of(0, 0, 0, 0, 0, 90).map(BigDecimal::valueOf).toList();
        Course course = Course.of(weeks, BigDecimal.TEN, 2, goal(Direction.AT_LEAST, BigDecimal.valueOf(500)));
        assertThat(course.actual()).isEqualByComparingTo("100");
        assertThat(course.forecast())
                .satisfies(forecast -> assertThat(forecast.low()).isEqualByComparingTo("100"));
    }

    @Test
    void whereLessIsBetterGoingOnMayBeTooMuch() {
        List<BigDecimal> weeks = Collections.nCopies(8, BigDecimal.TEN);
        assertThat(Course.of(weeks, BigDecimal.ZERO, 4, goal(Direction.AT_MOST, BigDecimal.valueOf(110)))
                        .outlook())
                .isEqualTo(Outlook.LATE);
        assertThat(Course.of(weeks, BigDecimal.ZERO, 4, goal(Direction.AT_MOST, BigDecimal.valueOf(130)))
                        .outlook())
                .isEqualTo(Outlook.ON_COURSE);
        assertThat(Course.of(weeks, BigDecimal.ZERO, 4, goal(Direction.AT_MOST, BigDecimal.valueOf(79)))
                        .outlook())
                .isEqualTo(Outlook.LATE);
    }

    /** Of made-up years that go on as they began, about four of five end within the range. */
    @Test
    void theRangeHoldsFourOfFiveYears() {
        Random random = new Random(7);
        long within = IntStream.range(0, 2000).filter(year -> holds(random)).count();
        assertThat(within).isBetween(1_480L, 1_720L);
    }

    private static boolean holds(Random random) {
        List<BigDecimal> year = DoubleStream.generate(() -> Math.max(0, 50 + 15 * random.nextGaussian()))
                .limit(52)
                .mapToObj(BigDecimal::valueOf)
                .toList();
        BigDecimal end = year.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Course.Forecast forecast = Course.of(
                        year.subList(0, 20), BigDecimal.ZERO, 32, goal(Direction.AT_LEAST, BigDecimal.valueOf(9999)))
                .forecast();
        return forecast != null && forecast.low().compareTo(end) <= 0 && end.compareTo(forecast.high()) <= 0;
    }

    @ParameterizedTest(name = "by {0} {1} are due")
    @CsvSource({
        "2026-03-31, 20",
        "2026-06-30, 60",
        "2026-09-30, 80",
        "2026-12-31, 100",
        "2026-05-15, 40",
    })
    void theLineGoesFromQuarterToQuarter(LocalDate day, BigDecimal due) {
        assertThat(TargetLine.due(indicator(target(1, 20), target(2, 60)), HUNDRED, day))
                .isEqualByComparingTo(due);
    }

    @Test
    void withoutQuartersItIsStraight() {
        assertThat(TargetLine.due(indicator(), BigDecimal.valueOf(365), LocalDate.of(2026, 1, 31)))
                .isEqualByComparingTo("31");
    }

    private static TermTarget target(int quarter, int number) {
        return new TermTarget(2026, quarter, new Target(Direction.AT_LEAST, BigDecimal.valueOf(number), null, "kapal"));
    }

    private static Indicator indicator(TermTarget... targets) {
        return new Indicator(UUID.randomUUID(), "Kapal yang terdata", List.of(targets));
    }
}
