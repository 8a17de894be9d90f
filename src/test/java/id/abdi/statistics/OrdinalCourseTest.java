package id.abdi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People whose course is known, because it was made: what is said of them is true as often as it claims. */
class OrdinalCourseTest {
    private static final Levels VERDICTS = new Levels(List.of(0.0, 0.5, 1.0, 1.5), List.of(0.08, 0.24, 3.36, 0.32));
    private static final double SURE = 0.7;
    private static final int EXPECTED = 2;

    private final Random random = new Random(20261125);

    @Test
    void aClassLowerOnEveryThirdDayIsFoundWithinFifteenDays() {
        assertThat(foundWithinFifteen(day -> day % 3 == 0)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void aClassLowerOnOneOfThreeDaysAtRandomIsFoundWithinFifteenDaysInNineOfTenCases() {
        assertThat(foundWithinFifteen(day -> random.nextInt(3) == 0)).isGreaterThanOrEqualTo(0.9);
    }

    private interface Worse {
        boolean on(int day);
    }

    private double foundWithinFifteen(Worse worse) {
        int people = 1500;
        int found = 0;
        for (int person = 0; person < people; person++) {
            List<Integer> days = new ArrayList<>(steady(120));
            for (int day = 1; day <= 15; day++) {
                days.add(Math.max(0, usual() - (worse.on(day) ? 1 : 0)));
                if (days.getLast() >= EXPECTED) {
                    continue;
                }
                OrdinalCourse.Direction direction = new OrdinalCourse(VERDICTS, days, 400).direction(130);
                if (direction.falling() > SURE) {
                    found++;
                    break;
                }
            }
        }
        return found / (double) people;
    }

    @Test
    void fewerThanFiveOfAHundredSteadyPeopleAreSaidToChangeInAYear() {
        int people = 150;
        int alarms = 0;
        for (int person = 0; person < people; person++) {
            List<Integer> days = new ArrayList<>(steady(60));
            for (int day = 0; day < 230; day++) {
                days.add(usual());
                if (days.getLast() == EXPECTED) {
                    continue;
                }
                OrdinalCourse.Direction direction = new OrdinalCourse(VERDICTS, days, 400).direction(130);
                if (Math.max(direction.falling(), direction.rising()) > SURE) {
                    alarms++;
                    break;
                }
            }
        }
        assertThat(alarms / (double) people).isLessThanOrEqualTo(0.05);
    }

    private List<Integer> steady(int days) {
        return Stream.generate(this::usual).limit(days).toList();
    }

    /** One day in two hundred is not as expected. */
    private int usual() {
        return random.nextInt(200) > 0 ? EXPECTED : random.nextBoolean() ? 3 : 1;
    }

    @Test
    void rangesHoldTheTruthAsOftenAsTheySay() {
        double steady = covered(0);
        double step = covered(1);
        double slope = covered(2);
        assertThat((steady + step + slope) / 3).isBetween(0.85, 0.95);
        assertThat(step).isBetween(0.85, 0.95);
        assertThat(slope).isBetween(0.85, 0.95);
    }

    private static final double[][] KINDS = {
        {.01, .04, .85, .10}, {.03, .15, .80, .02}, {.005, .015, .73, .25}, {.10, .30, .58, .02}, {.001, .009, .98, .01}
    };

    private double covered(int course) {
        int days = 160;
        int held = 0;
        int people = 120;
        for (int person = 0; person < people; person++) {
            double[] first = KINDS[random.nextInt(KINDS.length)];
            double[] last = KINDS[random.nextInt(KINDS.length)];
            int at = 30 + random.nextInt(100);
            List<Integer> drawn = new ArrayList<>();
            List<Double> truth = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                double share =
                        course == 0 ? 0 : course == 1 ? (day < at ? 0 : 1) : Math.clamp((day - 20) / 120.0, 0, 1);
                double[] shares = mixed(first, last, share);
                truth.add(worth(shares));
                drawn.add(draw(shares));
            }
            List<Interval> levels = new OrdinalCourse(VERDICTS, drawn, 75).levelOfDays();
            for (int day = 0; day < days; day++) {
                held += levels.get(day).holds(truth.get(day)) ? 1 : 0;
            }
        }
        return held / (double) (people * days);
    }

    private static double[] mixed(double[] first, double[] last, double share) {
        double[] shares = new double[first.length];
        for (int of = 0; of < shares.length; of++) {
            shares[of] = first[of] * (1 - share) + last[of] * share;
        }
        return shares;
    }

    private static double worth(double[] shares) {
        double worth = 0;
        for (int of = 0; of < shares.length; of++) {
            worth += shares[of] * VERDICTS.worth().get(of);
        }
        return worth;
    }

    private int draw(double[] shares) {
        double left = random.nextDouble();
        for (int of = 0; of < shares.length; of++) {
            left -= shares[of];
            if (left < 0) {
                return of;
            }
        }
        return shares.length - 1;
    }

    @Test
    void aStepIsDatedAndItsSizeSaid() {
        List<Integer> days = new ArrayList<>(steady(100));
        for (int day = 0; day < 40; day++) {
            days.add(day % 2 == 0 ? 1 : 2);
        }
        List<OrdinalCourse.Change> changes = new OrdinalCourse(VERDICTS, days, 400).changes(10);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.day()).isBetween(96, 104);
            assertThat(change.up()).isFalse();
            assertThat(change.probability()).isGreaterThan(0.95);
            assertThat(change.before()).isCloseTo(1.0, within(0.03));
            assertThat(change.after()).isCloseTo(0.77, within(0.04));
        });
    }

    @Test
    void ofNothingNothingIsSaid() {
        OrdinalCourse none = new OrdinalCourse(VERDICTS, List.of(), 500);
        assertThat(none.levelOfDays()).isEmpty();
        assertThat(none.changes(10)).isEmpty();
        assertThat(none.direction(130)).isEqualTo(new OrdinalCourse.Direction(0, 0, -1));
        OrdinalCourse one = new OrdinalCourse(VERDICTS, List.of(1), 500);
        assertThat(one.levelOfDays()).singleElement().satisfies(level -> {
            assertThat(level.high() - level.low()).isGreaterThan(0.3);
        });
        assertThat(one.direction(130).since()).isEqualTo(-1);
    }
}
