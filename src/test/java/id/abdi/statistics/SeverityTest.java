package id.abdi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 200 made-up judges of 12 people each, of whom one in ten moves within the year. */
class SeverityTest {
    private static final int JUDGES = 200;
    private static final int PEOPLE = 12;
    private static final double DAY = 0.3;

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.2})
    void orderAndRangesAreTrue(double personsDiffer) {
        Random random = new Random(42);
        double[] truth = IntStream.range(0, JUDGES)
                .mapToDouble(judge -> 0.08 * random.nextGaussian())
                .toArray();
        Map<Integer, Severity.Estimate> estimates = Severity.of(judged(random, truth, personsDiffer, true), DAY * DAY);
        double[] said = IntStream.range(0, JUDGES)
                .mapToDouble(judge -> of(estimates, judge).shift().value())
                .toArray();
        assertThat(new SpearmansCorrelation().correlation(truth, said)).isGreaterThanOrEqualTo(0.9);
        double held = IntStream.range(0, JUDGES)
                .filter(judge -> of(estimates, judge).shift().holds(truth[judge]))
                .count();
        assertThat(held / JUDGES).isBetween(0.85, 0.96);
    }

    @Test
    void whereNobodyMovesNothingIsTold() {
        Random random = new Random(43);
        double[] truth = IntStream.range(0, JUDGES)
                .mapToDouble(judge -> 0.08 * random.nextGaussian())
                .toArray();
        assertThat(Severity.of(judged(random, truth, 0.1, false), DAY * DAY).values())
                .hasSize(JUDGES)
                .allSatisfy(estimate -> {
                    assertThat(estimate.telling()).isFalse();
                    assertThat(estimate.apart()).isFalse();
                    assertThat(estimate.links()).isZero();
                });
    }

    @Test
    void aSevereJudgeOfPeopleWhoseWorkSaysOtherwiseStandsApart() {
        List<Severity.Cell> cells = new ArrayList<>();
        Random random = new Random(44);
        for (int judge = 0; judge < 30; judge++) {
            for (int person = 0; person < 10; person++) {
                double worth = 0.1 * random.nextGaussian();
                double shift = judge == 7 ? -0.3 : 0;
                int number = judge * 10 + person;
                cells.add(new Severity.Cell(number, judge, 1 + worth + shift, 100, worth));
                if (person < 4) {
                    cells.add(new Severity.Cell(number, (judge + 1) % 30, 1 + worth, 60, worth));
                }
            }
        }
        Map<Integer, Severity.Estimate> estimates = Severity.of(cells, DAY * DAY);
        assertThat(of(estimates, 7).apart()).isTrue();
        assertThat(of(estimates, 7).shift().value()).isNegative();
        assertThat(estimates.entrySet().stream()
                        .filter(entry -> entry.getValue().apart() && entry.getKey() != 7)
                        .count())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void withoutJudgementsThereAreNoJudges() {
        assertThat(Severity.of(List.of(), 0.1)).isEmpty();
    }

    private static Severity.Estimate of(Map<Integer, Severity.Estimate> estimates, int judge) {
        return Objects.requireNonNull(estimates.get(judge));
    }

    private static List<Severity.Cell> judged(Random random, double[] truth, double personsDiffer, boolean moves) {
        List<Severity.Cell> cells = new ArrayList<>();
        for (int judge = 0; judge < JUDGES; judge++) {
            for (int i = 0; i < PEOPLE; i++) {
                double worth = 1 + personsDiffer * random.nextGaussian();
                int person = judge * PEOPLE + i;
                int other = (judge + 1 + random.nextInt(JUDGES - 1)) % JUDGES;
                int days = moves && random.nextInt(10) == 0 ? 20 + random.nextInt(160) : 200;
                cells.add(cell(random, person, judge, worth + truth[judge], days));
                if (days < 200) {
                    cells.add(cell(random, person, other, worth + truth[other], 200 - days));
                }
            }
        }
        return cells;
    }

    private static Severity.Cell cell(Random random, int person, int judge, double mean, int days) {
        return new Severity.Cell(person, judge, mean + DAY / Math.sqrt(days) * random.nextGaussian(), days, 0);
    }
}
