package id.abdi.insight;

import id.abdi.activity.Activity;
import id.abdi.activity.DayWork;
import id.abdi.kernel.Weeks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a week's activities with a work standard were worth by it, beside what was claimed for them (R2).
 *
 * @param week its Monday
 * @param standardMinutes what the standards of those days give for the output
 * @param claimedMinutes more than none
 * @param activities how many it rests on
 */
record StandardWeek(LocalDate week, int standardMinutes, int claimedMinutes, int activities) {
    /** 1 where the work took as long as the standard says, more where it took less. */
    double share() {
        return standardMinutes / (double) claimedMinutes;
    }

    /** The weeks in which something was measured, in order. */
    static List<StandardWeek> of(Map<LocalDate, DayWork> work) {
        Map<LocalDate, List<Activity>> measured = new TreeMap<>();
        work.values().stream()
                .map(DayWork::activities)
                .flatMap(Collection::stream)
                .filter(activity -> activity.confirmation().counts() && activity.standardMinutes() != null)
                .forEach(activity -> measured.computeIfAbsent(Weeks.monday(activity.date()), week -> new ArrayList<>())
                        .add(activity));
        return measured.entrySet().stream()
                .map(week -> of(week.getKey(), week.getValue()))
                .filter(week -> week.claimedMinutes() > 0)
                .toList();
    }

    private static StandardWeek of(LocalDate week, List<Activity> activities) {
        int standard = 0;
        int claimed = 0;
        for (Activity activity : activities) {
            Integer given = activity.standardMinutes();
            standard += given == null ? 0 : given;
            claimed += activity.minutes();
        }
        return new StandardWeek(week, standard, claimed, activities.size());
    }
}
