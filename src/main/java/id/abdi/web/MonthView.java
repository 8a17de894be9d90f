package id.abdi.web;

import id.abdi.kernel.Weeks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A month as a grid of days, Monday first, each with its state and a link: for everything that is asked "on which days".
 *
 * @param legend each state that the month shows, once, so that no colour must be guessed
 */
public record MonthView(
        String title,
        @Nullable Link previous,
        @Nullable Link next,
        List<String> weekdays,
        List<List<Day>> weeks,
        List<Mark> legend) {

    /**
     * The state of a day.
     *
     * @param text a word or two, for the day and the legend: {@code Sesuai}
     * @param detail more, read aloud and shown where there is room; may be empty
     */
    public record Mark(
            Tone tone,
            Icon icon,
            String text,
            String detail,
            @Nullable String address) {
        public Mark(Tone tone, String text, @Nullable String address) {
            this(tone, tone.icon(), text, "", address);
        }
    }

    /** A cell of the grid; without a mark where nothing is to be said or the day belongs to another month. */
    record Day(
            int number,
            String name,
            boolean inMonth,
            boolean today,
            @Nullable Mark mark) {}

    /**
     * @param marks the state of the days that have one
     * @param address where another month is shown, null where there is only this one
     */
    public static MonthView of(
            Ui ui,
            YearMonth month,
            LocalDate today,
            Map<LocalDate, Mark> marks,
            @Nullable Function<YearMonth, String> address) {
        LocalDate first = Weeks.monday(month.atDay(1));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(last); monday = monday.plusWeeks(1)) {
            weeks.add(week(monday, month, today, marks, ui));
        }
        return new MonthView(
                ui.month(month),
                link(ui, month.minusMonths(1), address),
                link(ui, month.plusMonths(1), address),
                days(first).map(ui::weekday).toList(),
                List.copyOf(weeks),
                legend(month, marks));
    }

    private static List<Day> week(
            LocalDate monday, YearMonth month, LocalDate today, Map<LocalDate, Mark> marks, Ui ui) {
        return days(monday)
                .map(day -> {
                    boolean inMonth = YearMonth.from(day).equals(month);
                    return new Day(
                            day.getDayOfMonth(),
                            ui.date(day),
                            inMonth,
                            day.equals(today),
                            inMonth ? marks.get(day) : null);
                })
                .toList();
    }

    private static Stream<LocalDate> days(LocalDate monday) {
        return IntStream.range(0, 7).mapToObj(monday::plusDays);
    }

    private static @Nullable Link link(Ui ui, YearMonth month, @Nullable Function<YearMonth, String> address) {
        return address == null ? null : new Link(address.apply(month), ui.month(month));
    }

    private static List<Mark> legend(YearMonth month, Map<LocalDate, Mark> marks) {
        return marks.entrySet().stream()
                .filter(day -> YearMonth.from(day.getKey()).equals(month))
                .sorted(Map.Entry.comparingByKey())
                .map(day -> new Mark(
                        day.getValue().tone(),
                        day.getValue().icon(),
                        day.getValue().text(),
                        "",
                        null))
                .distinct()
                .toList();
    }
}
