package id.abdi.worklog;

import id.abdi.activity.Activities;
import id.abdi.activity.Activity;
import id.abdi.activity.DayState;
import id.abdi.activity.DayWork;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Weeks;
import id.abdi.standard.StandardClaim;
import id.abdi.standard.Standards;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the grid of a week together. */
@Component
class ReadWeek {
    private static final int WEEKS_BACK = 4;

    private final Activities activities;
    private final Standards standards;
    private final OpenDays openDays;

    ReadWeek(Activities activities, Standards standards, OpenDays openDays) {
        this.activities = activities;
        this.standards = standards;
        this.openDays = openDays;
    }

    /** The week in which that day lies; the standards are those of the day. */
    WeekGrid of(EmployeeId person, LocalDate day) {
        LocalDate monday = Weeks.monday(day);
        List<LocalDate> days = monday.datesUntil(monday.plusDays(7)).toList();
        Map<LocalDate, DayWork> work = activities.of(person, monday.minusWeeks(WEEKS_BACK), days.getLast());
        Map<LocalDate, DayState> states = openDays.of(person, days);
        Map<String, Long> used = used(work);
        List<WeekGrid.Duty> duties = standards.claimable(person, day).stream()
                .sorted(Comparator.comparing((WorkStandard standard) ->
                        -used.getOrDefault(standard.code().value(), 0L)))
                .map(standard -> new WeekGrid.Duty(
                        standard,
                        days.stream()
                                .map(each -> new WeekGrid.Day(
                                        each,
                                        Objects.requireNonNullElse(states.get(each), new DayState.NotBegun()),
                                        done(standard, work.getOrDefault(each, DayWork.NONE))))
                                .toList()))
                .toList();
        return new WeekGrid(monday, duties, states.values().stream().anyMatch(DayState.Open.class::isInstance));
    }

    private static BigDecimal done(WorkStandard standard, DayWork day) {
        return day.activities().stream()
                .filter(activity -> code(activity).equals(standard.code().value()))
                .map(activity -> Objects.requireNonNullElse(activity.quantity(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Long> used(Map<LocalDate, DayWork> work) {
        return work.values().stream()
                .flatMap(day -> day.activities().stream())
                .map(ReadWeek::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }

    private static String code(Activity activity) {
        StandardClaim claim = activity.standard();
        return claim == null ? "" : claim.code().value();
    }
}
