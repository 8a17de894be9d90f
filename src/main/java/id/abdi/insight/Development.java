package id.abdi.insight;

import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Employee;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a person's work developed between two days, both included, with all that it was computed from.
 *
 * @param days every day in order
 * @param heads who took over the reporting, and when
 * @param names of those heads
 * @param rating whether the reader may ask how this person rates others
 */
record Development(
        Employee person,
        List<CourseDay> days,
        PersonCourse course,
        List<HeadChange> heads,
        Map<EmployeeId, String> names,
        List<StandardWeek> weeks,
        Measures measures,
        boolean rating) {

    /** Days of duty, and how many of them were reported or not. */
    record DayCounts(int onDuty, int reported, int missing) {}

    DayCounts counts() {
        int reported = (int) days.stream().filter(CourseDay::judged).count();
        int missing = (int) days.stream()
                .filter(day -> day.kind() == CourseDay.Kind.MISSING)
                .count();
        return new DayCounts(reported + missing, reported, missing);
    }

    /** How often each verdict was given; on how many days somebody was not on duty, reported or by recorded leave. */
    Map<Verdict, Integer> verdicts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        days.forEach(day -> {
            if (day.judged()) {
                counts.merge(Objects.requireNonNull(day.verdict()), 1, Integer::sum);
            } else if (day.kind() == CourseDay.Kind.AWAY) {
                counts.merge(Verdict.NOT_ON_DUTY, 1, Integer::sum);
            }
        });
        return Collections.unmodifiableMap(counts);
    }

    /** The change of the head that lies so near to that day that it may explain a change of the level. */
    Optional<HeadChange> headChangeNear(LocalDate day) {
        return heads.stream()
                .filter(change -> workingDaysBetween(change.date(), day) <= measures.headChangeDays())
                .findFirst();
    }

    private long workingDaysBetween(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return days.stream()
                .filter(day -> !day.date().isBefore(first) && day.date().isBefore(last))
                .filter(day -> day.kind() != CourseDay.Kind.REST)
                .count();
    }

    String name(EmployeeId head) {
        return names.getOrDefault(head, "");
    }
}
