package id.abdi.insight;

import id.abdi.insight.DevelopmentPage.Week;
import id.abdi.insight.PersonCourse.Level;
import id.abdi.kernel.Weeks;
import id.abdi.statistics.Interval;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures behind the drawing, week by week, for who cannot see it and who wants to know. */
final class WeekRows {
    private static final double PERCENT = 100;

    private WeekRows() {}

    static List<Week> of(Development development, DayLinks links, Ui ui) {
        Map<LocalDate, List<CourseDay>> days = new TreeMap<>();
        development.days().stream()
                .filter(day -> !VerdictLetters.letter(day, ui).isEmpty())
                .forEach(day -> days.computeIfAbsent(Weeks.monday(day.date()), week -> new ArrayList<>())
                        .add(day));
        Map<LocalDate, Interval> levels = new HashMap<>();
        development.course().levels().forEach((Level level) -> levels.put(Weeks.monday(level.date()), level.value()));
        Map<LocalDate, StandardWeek> standards = new HashMap<>();
        development.weeks().forEach(week -> standards.put(week.week(), week));
        List<Week> rows = new ArrayList<>();
        days.forEach((monday, week) -> rows.addFirst(new Week(
                ui.text("insight.week", ui.dateShort(monday), monday.getYear()),
                Optional.ofNullable(levels.get(monday))
                        .map(level -> ui.text("insight.level", level.value(), level.low(), level.high()))
                        .orElseGet(() -> ui.text("insight.level.unknown")),
                Optional.ofNullable(standards.get(monday))
                        .map(standard -> ui.text(
                                "insight.standard", Math.round(standard.share() * PERCENT), standard.activities()))
                        .orElse(""),
                week.stream().map(links::link).toList())));
        return rows;
    }
}
