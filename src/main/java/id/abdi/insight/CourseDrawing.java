package id.abdi.insight;

import id.abdi.dailyreport.Verdict;
import id.abdi.insight.CourseChart.Dot;
import id.abdi.insight.CourseChart.Gap;
import id.abdi.insight.CourseChart.Grid;
import id.abdi.insight.CourseChart.Sign;
import id.abdi.insight.CourseChart.Tick;
import id.abdi.insight.PersonCourse.Level;
import id.abdi.statistics.Levels;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws a course: the level as a line with its range as a band, days without a report as gaps, what happened as numbers. */
final class CourseDrawing {
    private static final int HEIGHT = 170;
    private static final int STRIP = 64;
    private static final int PAD = 8;
    private static final int SIGN_ROW = 22;
    private static final int SIGN_ROWS = 2;
    private static final double NEAR = 7;
    private static final double LEAST_MONTH = 5;
    private static final double WIDTH = 1000;
    private static final int FEW_MONTHS = 200;
    private static final double PERCENT = 100;

    /** So long an absence is no part of the line either. */
    private static final int LONGEST_BRIDGE = 14;

    private final List<CourseDay> days;
    private final LocalDate first;
    private final Ui ui;

    CourseDrawing(List<CourseDay> days, Ui ui) {
        this.days = days;
        this.first = days.getFirst().date();
        this.ui = ui;
    }

    /** @param marked the days that get a number, in order */
    CourseChart course(PersonCourse course, Levels levels, List<LocalDate> marked) {
        Scale scale = Scale.of(levels);
        Map<LocalDate, Level> byDay = new HashMap<>();
        course.levels().forEach(level -> byDay.put(level.date(), level));
        List<List<Level>> segments = segments(byDay);
        List<Grid> grid = IntStream.range(0, Measures.CLASSES.size())
                .mapToObj(of -> new Grid(
                        (int) Math.round(scale.y(levels.worth().get(of))) + SIGN_ROW * SIGN_ROWS,
                        VerdictLetters.letter(Measures.CLASSES.get(of), ui),
                        Measures.CLASSES.get(of) == Verdict.EXPECTED))
                .toList();
        return new CourseChart(
                SIGN_ROW * SIGN_ROWS,
                HEIGHT,
                grid,
                ticks(),
                gaps(),
                segments.stream().map(segment -> band(segment, scale)).toList(),
                segments.stream().map(segment -> line(segment, scale)).toList(),
                List.of(),
                signs(marked));
    }

    /** The share of the standards by week, each a dot, from half to one and a half. */
    CourseChart standards(List<StandardWeek> weeks) {
        Scale scale = new Scale(0.5, 1.5, STRIP);
        List<Dot> dots = weeks.stream()
                .map(week -> new Dot(percent(Math.clamp(center(week.week().plusDays(2)), 0, 1)), (int)
                        Math.round(scale.y(Math.clamp(week.share(), 0.5, 1.5)))))
                .toList();
        List<Grid> grid = List.of(
                new Grid((int) scale.y(1.5), "150", false),
                new Grid((int) scale.y(1), "100", true),
                new Grid((int) scale.y(0.5), "50", false));
        return new CourseChart(0, STRIP, grid, ticks(), List.of(), List.of(), List.of(), dots, List.of());
    }

    /** From the worst to the best, the best on top. */
    private record Scale(double worst, double best, int height) {
        static Scale of(Levels levels) {
            return new Scale(
                    levels.worth().stream()
                            .mapToDouble(Double::doubleValue)
                            .min()
                            .orElse(0),
                    levels.worth().stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElse(1),
                    HEIGHT);
        }

        double y(double value) {
            return PAD + (height - 2.0 * PAD) * (best - value) / (best - worst);
        }
    }

    /** The stretches of judged days that nothing unknown interrupts. */
    private List<List<Level>> segments(Map<LocalDate, Level> byDay) {
        List<List<Level>> segments = new ArrayList<>();
        boolean broken = true;
        @Nullable LocalDate before = null;
        for (CourseDay day : days) {
            Level level = byDay.get(day.date());
            if (level == null) {
                broken |= day.unknown();
                continue;
            }
            if (broken || (before != null && ChronoUnit.DAYS.between(before, day.date()) > LONGEST_BRIDGE)) {
                segments.add(new ArrayList<>());
            }
            segments.getLast().add(level);
            broken = false;
            before = day.date();
        }
        return segments;
    }

    private String line(List<Level> segment, Scale scale) {
        StringBuilder path = new StringBuilder();
        path.append('M')
                .append(point(
                        left(segment.getFirst().date()),
                        scale.y(segment.getFirst().value().value())));
        segment.forEach(level -> path.append(" L")
                .append(point(center(level.date()), scale.y(level.value().value()))));
        path.append(" L")
                .append(point(
                        right(segment.getLast().date()),
                        scale.y(segment.getLast().value().value())));
        return path.toString();
    }

    private String band(List<Level> segment, Scale scale) {
        List<String> points = new ArrayList<>();
        Level begin = segment.getFirst();
        Level end = segment.getLast();
        points.add(point(left(begin.date()), scale.y(begin.value().high())));
        segment.forEach(level ->
                points.add(point(center(level.date()), scale.y(level.value().high()))));
        points.add(point(right(end.date()), scale.y(end.value().high())));
        points.add(point(right(end.date()), scale.y(end.value().low())));
        segment.reversed()
                .forEach(level -> points.add(
                        point(center(level.date()), scale.y(level.value().low()))));
        points.add(point(left(begin.date()), scale.y(begin.value().low())));
        return "M" + String.join(" L", points) + " Z";
    }

    /** Days that follow each other, with rest between them, are one gap. */
    private List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        @Nullable LocalDate begin = null;
        LocalDate last = first;
        for (CourseDay day : days) {
            if (day.kind() == CourseDay.Kind.MISSING) {
                begin = begin == null ? day.date() : begin;
                last = day.date();
            } else if (day.judged() && begin != null) {
                gaps.add(gap(begin, last));
                begin = null;
            }
        }
        if (begin != null) {
            gaps.add(gap(begin, last));
        }
        return gaps;
    }

    private Gap gap(LocalDate begin, LocalDate last) {
        return new Gap(percent(left(begin)), percent(right(last) - left(begin)));
    }

    private List<Tick> ticks() {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM", ui.locale());
        List<Tick> ticks = new ArrayList<>();
        boolean many = days.size() > FEW_MONTHS;
        for (CourseDay day : days) {
            if (day.date().getDayOfMonth() == 1 && PERCENT * (1 - left(day.date())) > LEAST_MONTH) {
                ticks.add(new Tick(percent(left(day.date())), month.format(day.date()), many && ticks.size() % 2 == 1));
            }
        }
        return ticks;
    }

    /** Numbers that lie near each other stand in two rows. */
    private List<Sign> signs(List<LocalDate> marked) {
        List<Sign> signs = new ArrayList<>();
        double before = -PERCENT;
        int row = 0;
        for (int i = 0; i < marked.size(); i++) {
            double x = PERCENT * Math.clamp(center(marked.get(i)), 0.03, 0.97);
            row = x - before < NEAR ? (row + 1) % SIGN_ROWS : 0;
            signs.add(new Sign(percent(x / PERCENT), SIGN_ROW / 2 + row * SIGN_ROW, i + 1));
            before = x;
        }
        return signs;
    }

    private double left(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) / (double) days.size();
    }

    private double right(LocalDate day) {
        return left(day.plusDays(1));
    }

    private double center(LocalDate day) {
        return (left(day) + right(day)) / 2;
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x * WIDTH, y);
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part * PERCENT);
    }
}
