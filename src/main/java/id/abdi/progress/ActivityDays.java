package id.abdi.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.abdi.activity.Activity;
import id.abdi.progress.ProgressPages.Day;
import id.abdi.progress.RealisationViews.Asked;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The days from which a figure comes, each with what was done for the result. */
final class ActivityDays {
    private ActivityDays() {}

    /** The days of the part with activities for the result, each with what was done. */
    static List<Day> of(Asked asked, List<Activity> done, Ui ui) {
        Map<LocalDate, List<Activity>> byDay =
                done.stream().collect(groupingBy(Activity::date, TreeMap::new, toList()));
        return byDay.entrySet().stream()
                .map(day -> new Day(
                        new Link(address(asked, day.getKey()), ui.date(day.getKey())), work(day.getValue(), ui)))
                .toList();
    }

    private static String address(Asked asked, LocalDate day) {
        return asked.own()
                ? "/activities?date=" + day
                : "/people/" + asked.person().nip().value() + "?month=" + YearMonth.from(day) + "#d-" + day;
    }

    private static String work(List<Activity> done, Ui ui) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        done.forEach(activity -> {
            if (activity.quantity() != null && activity.unitOfOutput() != null) {
                sums.merge(activity.unitOfOutput().toLowerCase(Locale.ROOT), activity.quantity(), BigDecimal::add);
            }
        });
        List<String> words = new ArrayList<>();
        words.add(ui.text("progress.activities", done.size()));
        sums.forEach((unit, sum) -> words.add(MeasuredWords.figure(sum, unit, ui)));
        long proved =
                done.stream().filter(activity -> !activity.evidence().isEmpty()).count();
        if (proved > 0) {
            words.add(ui.text("progress.proved", proved));
        }
        return String.join(" · ", words);
    }
}
