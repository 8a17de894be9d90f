package id.abdi.insight;

import id.abdi.statistics.Interval;
import id.abdi.statistics.OrdinalCourse;
import id.abdi.statistics.OrdinalCourse.Change;
import id.abdi.statistics.OrdinalCourse.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The level of each judged day, and where it goes: from verdicts alone, days without one are left out (R5, {@code docs/statistics.md}).
 *
 * @param probability how sure the trend is; 0 where it is unknown
 * @param since the first day after the change that the trend speaks of
 * @param turns the changes that are probable enough to be said, the oldest first
 * @param chances how probable it is that the last change went up, and down
 */
record PersonCourse(
        List<Level> levels,
        Trend trend,
        double probability,
        @Nullable LocalDate since,
        List<Turn> turns,
        Direction chances) {
    /** Changes are taken to be common for the level, so that a slope is followed. */
    private static final double DAYS_BETWEEN_CHANGES_OF_LEVEL = 75;

    /** And rare for what is said: so few people who do not change are said to. */
    private static final double DAYS_BETWEEN_CHANGES_SAID = 400;

    /** The trend speaks of this many of the last judged days, about half a year; older changes are listed. */
    private static final int RECENT_DAYS = 130;

    /** The place of a change is known give or take this many judged days. */
    private static final int GIVE_OR_TAKE = 10;

    /** What a day was worth, with the range of nine in ten. */
    record Level(LocalDate date, Interval value) {}

    /** A change of the level, on the first day after it. */
    record Turn(LocalDate date, boolean up, double probability) {}

    static PersonCourse of(List<CourseDay> days, Measures measures) {
        List<CourseDay> judged = days.stream().filter(CourseDay::judged).toList();
        List<Integer> classes = judged.stream()
                .map(day -> Measures.CLASSES.indexOf(day.verdict()))
                .toList();
        List<Level> levels =
                levels(judged, new OrdinalCourse(measures.levels(), classes, DAYS_BETWEEN_CHANGES_OF_LEVEL));
        OrdinalCourse said = new OrdinalCourse(measures.levels(), classes, DAYS_BETWEEN_CHANGES_SAID);
        Direction direction = said.direction(RECENT_DAYS);
        if (judged.size() < measures.fewestDays()) {
            return new PersonCourse(levels, Trend.UNKNOWN, 0, null, List.of(), direction);
        }
        double clear = Math.max(direction.rising(), direction.falling());
        if (clear < measures.probable()) {
            double steady = Math.max(0, 1 - direction.rising() - direction.falling());
            return new PersonCourse(levels, Trend.STEADY, steady, null, turns(judged, said, measures), direction);
        }
        boolean up = direction.rising() > direction.falling();
        LocalDate since = judged.get(direction.since()).date();
        return new PersonCourse(
                levels,
                up ? Trend.RISING : Trend.FALLING,
                clear,
                since,
                with(turns(judged, said, measures), new Turn(since, up, clear)),
                direction);
    }

    private static List<Level> levels(List<CourseDay> judged, OrdinalCourse course) {
        List<Interval> values = course.levelOfDays();
        return IntStream.range(0, judged.size())
                .mapToObj(i -> new Level(judged.get(i).date(), values.get(i)))
                .toList();
    }

    private static List<Turn> turns(List<CourseDay> judged, OrdinalCourse course, Measures measures) {
        return course.changes(GIVE_OR_TAKE).stream()
                .filter(change -> change.probability() >= measures.probable())
                .map((Change change) -> new Turn(judged.get(change.day()).date(), change.up(), change.probability()))
                .toList();
    }

    /** The change that the trend speaks of takes the place of the same change among the turns. */
    private static List<Turn> with(List<Turn> turns, Turn trend) {
        List<Turn> all = new ArrayList<>(turns);
        all.removeIf(
                turn -> !turn.date().isBefore(trend.date().minusDays(2L * GIVE_OR_TAKE)) && turn.up() == trend.up());
        all.add(trend);
        all.sort(Comparator.comparing(Turn::date));
        return List.copyOf(all);
    }
}
