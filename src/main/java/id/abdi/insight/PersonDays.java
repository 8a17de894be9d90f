package id.abdi.insight;

import id.abdi.activity.DayClosing;
import id.abdi.activity.DayState;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.Verdict;
import id.abdi.insight.CourseDay.Kind;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells of each day of a person whether it was judged, is unknown, or is none to be judged. */
@Component
class PersonDays {
    private final Duties duties;
    private final Directory directory;
    private final DayClosing closing;

    PersonDays(Duties duties, Directory directory, DayClosing closing) {
        this.duties = duties;
        this.directory = directory;
        this.closing = closing;
    }

    /** The days from the first to the last, both included, none later than today. */
    List<CourseDay> of(
            EmployeeId person, LocalDate first, LocalDate last, Map<LocalDate, DailyReport> reports, Instant now) {
        List<AssignmentFact> service = directory.assignments(person);
        Map<LocalDate, Duty> duty = duties.of(person, first, last);
        List<CourseDay> days = new ArrayList<>();
        first.datesUntil(last.plusDays(1)).forEach(date -> {
            DailyReport report = reports.get(date);
            if (report == null) {
                days.add(new CourseDay(date, unreported(date, duty.getOrDefault(date, Duty.ON), service), null));
            } else if (report.verdict() == Verdict.NOT_ON_DUTY) {
                days.add(new CourseDay(date, Kind.AWAY, null));
            } else {
                days.add(new CourseDay(date, Kind.JUDGED, report.verdict()));
            }
        });
        return withOpen(person, days, now);
    }

    private static Kind unreported(LocalDate date, Duty duty, List<AssignmentFact> service) {
        if (service.stream().noneMatch(post -> post.period().contains(date))) {
            return Kind.OUTSIDE;
        }
        return switch (duty.state()) {
            case ON_DUTY -> Kind.MISSING;
            case NOT_ON_DUTY -> Kind.AWAY;
            case REST -> Kind.REST;
        };
    }

    /** The last days may still be reported in time; before the first one that may not, none may. */
    private List<CourseDay> withOpen(EmployeeId person, List<CourseDay> days, Instant now) {
        List<CourseDay> known = new ArrayList<>(days);
        for (int i = known.size() - 1; i >= 0; i--) {
            CourseDay day = known.get(i);
            if (day.kind() != Kind.MISSING) {
                continue;
            }
            if (!(DayState.of(day.date(), now, closing.of(person, day.date())) instanceof DayState.Open)) {
                break;
            }
            known.set(i, new CourseDay(day.date(), Kind.OPEN, null));
        }
        return List.copyOf(known);
    }
}
