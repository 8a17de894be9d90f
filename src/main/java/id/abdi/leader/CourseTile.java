package id.abdi.leader;

import id.abdi.kernel.UnitId;
import id.abdi.kernel.Weeks;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import id.abdi.tally.DayCount;
import id.abdi.tally.UnitDays;
import id.abdi.web.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.inference.TTest;
import org.springframework.stereotype.Component;

/**
 * Where performance rises and falls (R5): of each agency the share of judged days that were as expected or above, the last four whole weeks
 * against the four before. Only a difference that weeks alone would seldom make is named: Welch's t-test over the weeks, which asks no
 * more of the days of a week than that they belong together (B. L. Welch, Biometrika 34, 1947), at one percent, since many agencies are
 * asked at once.
 */
@Component
class CourseTile implements LeaderTile {
    private static final int WEEKS = 4;
    private static final int MOST = 5;
    private static final int FEWEST_JUDGED = 20;
    private static final int HUNDRED = 100;
    private static final double SELDOM = 0.01;

    private final UnitDays days;
    private final Directory directory;

    CourseTile(UnitDays days, Directory directory) {
        this.days = days;
        this.directory = directory;
    }

    /** @param from the share of the weeks before, in whole percent */
    private record Change(Unit agency, int from, int to) {
        int by() {
            return to - from;
        }
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Tile on(LocalDate today) {
        LocalDate end = Weeks.monday(today);
        List<Unit> units = directory.units(today);
        Map<UnitId, Unit> agencies = units.stream()
                .filter(unit -> unit.level() == UnitLevel.AGENCY)
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        List<Change> changes = units.stream()
                .filter(unit -> unit.level() == UnitLevel.GOVERNMENT)
                .flatMap(top ->
                        days
                                .below(top.id(), end.minusWeeks(2L * WEEKS), end.minusDays(1))
                                .branches()
                                .entrySet()
                                .stream())
                .flatMap(branch -> Optional.ofNullable(agencies.get(branch.getKey()))
                        .flatMap(agency -> change(agency, branch.getValue(), end))
                        .stream())
                .sorted(Comparator.comparingInt(Change::by))
                .toList();
        List<Change> falling =
                changes.stream().filter(change -> change.by() < 0).toList();
        List<Change> rising =
                changes.reversed().stream().filter(change -> change.by() > 0).toList();
        List<Line> lines = new ArrayList<>();
        falling.stream().limit(MOST).forEach(change -> lines.add(line(change, "leader.course.falls", Tone.WARNING)));
        rising.stream().limit(MOST).forEach(change -> lines.add(line(change, "leader.course.rises", Tone.GOOD)));
        return new Tile(
                Said.of("leader.course"),
                Said.of(
                        "leader.course.answer",
                        rising.size(),
                        falling.size(),
                        agencies.size() - rising.size() - falling.size()),
                falling.isEmpty() ? Tone.NEUTRAL : Tone.WARNING,
                "/development",
                lines);
    }

    private static Line line(Change change, String key, Tone tone) {
        return new Line(
                change.agency().name(),
                Said.of(key, change.to(), change.from()),
                tone,
                "/units/" + change.agency().code() + "/development");
    }

    /** Empty where too little is known, or where weeks differ as much anyway. */
    private static Optional<Change> change(Unit agency, NavigableMap<LocalDate, DayCount> known, LocalDate end) {
        double[] before = weeks(known, end.minusWeeks(WEEKS));
        double[] now = weeks(known, end);
        if (before.length < WEEKS || now.length < WEEKS) {
            return Optional.empty();
        }
        boolean still = StatUtils.variance(before) + StatUtils.variance(now) == 0;
        boolean differs =
                still ? StatUtils.mean(before) != StatUtils.mean(now) : new TTest().tTest(before, now) < SELDOM;
        return differs
                ? Optional.of(new Change(agency, percent(before), percent(now))).filter(change -> change.by() != 0)
                : Optional.empty();
    }

    private static int percent(double[] shares) {
        return (int) Math.round(HUNDRED * StatUtils.mean(shares));
    }

    /** The shares of the four weeks before that Monday; fewer where a week has hardly any judged day. */
    private static double[] weeks(NavigableMap<LocalDate, DayCount> known, LocalDate end) {
        return IntStream.rangeClosed(1, WEEKS)
                .mapToObj(back -> known.subMap(end.minusWeeks(back), end.minusWeeks(back - 1L)).values().stream()
                        .reduce(DayCount.NONE, DayCount::plus))
                .filter(week -> week.judged() >= FEWEST_JUDGED)
                .mapToDouble(week -> (double) week.good() / week.judged())
                .toArray();
    }
}
