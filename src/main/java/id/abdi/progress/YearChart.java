package id.abdi.progress;

import id.abdi.kernel.Weeks;
import id.abdi.programme.Programme.Indicator;
import id.abdi.programme.ProgrammeStandings.Chart;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws the course of a year: what the targets ask for, what was reached week by week, and where it will end. */
final class YearChart {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;
    private static final int DAYS = 7;

    private final LocalDate first;
    private final double days;
    private final double top;

    private YearChart(int year, double top) {
        this.first = LocalDate.of(year, 1, 1);
        this.days = first.lengthOfYear();
        this.top = top <= 0 ? 1 : top;
    }

    static Chart of(Indicator indicator, Course course, CountedWork work, LocalDate today, Ui ui) {
        Course.Forecast forecast = course.forecast();
        double highest =
                Math.max(course.goal().target().doubleValue(), course.actual().doubleValue());
        YearChart chart = new YearChart(
                today.getYear(),
                forecast == null
                        ? highest
                        : Math.max(highest, forecast.expected().doubleValue() * 1.05));
        LocalDate end = LocalDate.of(today.getYear(), 12, 31);
        String now = chart.point(today, course.actual());
        return new Chart(
                chart.target(indicator, course.goal().target()),
                chart.actual(work, today, course.actual()),
                forecast == null ? "" : now + " " + chart.point(end, forecast.expected()),
                forecast == null
                        ? ""
                        : now + " " + chart.point(end, forecast.high()) + " " + chart.point(end, forecast.low()),
                ui.number(Math.round(chart.top)),
                chart.marks(ui));
    }

    private String target(Indicator indicator, BigDecimal total) {
        List<String> points = new ArrayList<>();
        points.add(point(first.minusDays(1), BigDecimal.ZERO));
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate last = first.plusMonths(month).minusDays(1);
            points.add(point(last, TargetLine.due(indicator, total, last)));
        }
        return String.join(" ", points);
    }

    private String actual(CountedWork work, LocalDate today, BigDecimal reached) {
        List<String> points = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate running = Weeks.monday(today);
        LocalDate week = work.begun(running);
        points.add(point(week.minusDays(1), sum));
        for (BigDecimal brought : work.before(running)) {
            sum = sum.add(brought);
            week = week.plusDays(DAYS);
            points.add(point(week.minusDays(1), sum));
        }
        points.add(point(today, reached));
        return String.join(" ", points);
    }

    private List<Chart.Mark> marks(Ui ui) {
        List<Chart.Mark> marks = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            LocalDate day = first.plusMonths((long) quarter * MONTHS / QUARTERS);
            marks.add(new Chart.Mark((int) Math.round(x(day.minusDays(1))), ui.dateShort(day)));
        }
        return marks;
    }

    /** At the end of that day, within the field. */
    private String point(LocalDate day, BigDecimal number) {
        double height = Math.clamp(number.doubleValue() / top, 0, 1) * Chart.HEIGHT;
        return one(x(day)) + "," + one(Chart.HEIGHT - height);
    }

    private double x(LocalDate day) {
        return Math.clamp((day.toEpochDay() - first.toEpochDay() + 1) / days, 0, 1) * Chart.WIDTH;
    }

    private static String one(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
