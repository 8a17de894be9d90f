package id.abdi.insight;

import id.abdi.insight.DevelopmentPage.DayLink;
import id.abdi.insight.DevelopmentPage.Month;
import id.abdi.kernel.Nip;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Days as letters that open what was reported of them. */
record DayLinks(Nip nip, Ui ui) {
    /** Without an address where nothing is known of the day. */
    DayLink link(CourseDay day) {
        LocalDate date = day.date();
        String letter = VerdictLetters.letter(day, ui);
        String address =
                letter.isEmpty() ? "" : "/people/" + nip.value() + "?month=" + YearMonth.from(date) + "#d-" + date;
        return new DayLink(
                address,
                letter,
                VerdictLetters.tone(day),
                ui.date(date) + ": " + VerdictLetters.words(day, ui),
                date.getDayOfMonth(),
                date.getDayOfMonth() + "/" + date.getMonthValue());
    }

    /** The months of these days, the newest first. */
    List<Month> months(List<CourseDay> days) {
        Map<YearMonth, List<CourseDay>> byMonth = new TreeMap<>();
        days.forEach(day -> byMonth.computeIfAbsent(YearMonth.from(day.date()), month -> new ArrayList<>())
                .add(day));
        List<Month> months = new ArrayList<>();
        byMonth.forEach((month, all) -> months.addFirst(new Month(
                ui.month(month),
                all.getFirst().date().getDayOfWeek().getValue(),
                all.stream().map(this::link).toList())));
        return months;
    }
}
