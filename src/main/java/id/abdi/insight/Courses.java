package id.abdi.insight;

import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Lines;
import id.abdi.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where the courses of several people go, for modules that ask a human a question from it. Decides nothing about who may see, and
 * nothing of it is a finding (D-21).
 */
@Component
public class Courses {
    private static final int MONTHS = 12;

    private final DailyReports reports;
    private final Lines lines;
    private final Rulebook rulebook;

    Courses(DailyReports reports, Lines lines, Rulebook rulebook) {
        this.reports = reports;
        this.lines = lines;
        this.rulebook = rulebook;
    }

    /**
     * Where a course goes.
     *
     * @param since the first day after the change that the trend speaks of; null where it speaks of none
     */
    public record Course(Trend trend, @Nullable LocalDate since) {}

    /** Everybody asked for has an entry; from the verdicts of the twelve months up to that day, inclusive. */
    public Map<EmployeeId, Course> of(Collection<EmployeeId> people, LocalDate last) {
        Map<EmployeeId, List<CourseDay>> judged = new HashMap<>();
        new TreeMap<>(reports.between(people, last.minusMonths(MONTHS).plusDays(1), last))
                .forEach((day, given) -> given.forEach((person, report) -> add(judged, person, day, report)));
        Map<EmployeeId, Scope> scopes = lines.scopes(people, last);
        Map<EmployeeId, Course> courses = new HashMap<>();
        for (EmployeeId person : people) {
            Measures measures = Measures.of(rulebook, last, scopes.getOrDefault(person, Scope.GOVERNMENT));
            PersonCourse course = PersonCourse.of(judged.getOrDefault(person, List.of()), measures);
            courses.put(person, new Course(course.trend(), course.since()));
        }
        return courses;
    }

    private static void add(
            Map<EmployeeId, List<CourseDay>> judged, EmployeeId person, LocalDate day, DailyReport report) {
        if (report.verdict() != Verdict.NOT_ON_DUTY) {
            judged.computeIfAbsent(person, none -> new ArrayList<>())
                    .add(new CourseDay(day, CourseDay.Kind.JUDGED, report.verdict()));
        }
    }
}
