package id.abdi.tally;

import id.abdi.activity.Activities;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.attendance.DutyState;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts a day from the facts. The one way, for what is kept as for what is asked at the moment. */
@Component
class DayReckoning {
    private static final int AT_ONCE = 10_000;

    private final Directory directory;
    private final Lines lines;
    private final Duties duties;
    private final DailyReports reports;
    private final Activities activities;

    DayReckoning(Directory directory, Lines lines, Duties duties, DailyReports reports, Activities activities) {
        this.directory = directory;
        this.lines = lines;
        this.duties = duties;
        this.reports = reports;
        this.activities = activities;
    }

    /** The counts of these units on that day; a unit in which nothing was has none. */
    @Transactional(readOnly = true)
    public Map<UnitId, DayCount> of(Set<UnitId> units, LocalDate day) {
        Map<EmployeeId, UnitId> seats = new HashMap<>(directory.seated(units, day));
        seats.keySet().retainAll(lines.superiors(seats.keySet(), day).keySet());
        return counted(seats, day);
    }

    /** The counts of all units on that day. */
    @Transactional(readOnly = true)
    public Map<UnitId, DayCount> of(LocalDate day) {
        Map<EmployeeId, UnitId> seats = new HashMap<>();
        lines.scopes(lines.everybody(day).keySet(), day)
                .forEach((person, scope) -> nearest(scope).forEach(unit -> seats.put(person, unit)));
        return counted(seats, day);
    }

    private static List<UnitId> nearest(Scope scope) {
        return scope.nearestFirst().stream().limit(1).toList();
    }

    /** Everybody who is reported by somebody, with the unit where they sit. */
    private Map<UnitId, DayCount> counted(Map<EmployeeId, UnitId> seats, LocalDate day) {
        Map<UnitId, DayCount> counts = new HashMap<>();
        List<EmployeeId> people = new ArrayList<>(seats.keySet());
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            add(people.subList(from, Math.min(people.size(), from + AT_ONCE)), seats, day, counts);
        }
        counts.values().removeIf(DayCount::empty);
        return counts;
    }

    private void add(
            Collection<EmployeeId> people, Map<EmployeeId, UnitId> seats, LocalDate day, Map<UnitId, DayCount> counts) {
        Map<EmployeeId, Duty> duty = duties.on(people, day);
        Map<EmployeeId, DailyReport> reported = reports.newest(people, day);
        Map<EmployeeId, Activities.Sum> work = activities.sums(people, day).stream()
                .collect(Collectors.toMap(Activities.Sum::person, Function.identity()));
        people.forEach(person -> counts.merge(
                Objects.requireNonNull(seats.get(person)),
                of(duty.getOrDefault(person, Duty.ON), reported.get(person), work.get(person)),
                DayCount::plus));
    }

    /** One person's day. */
    static DayCount of(Duty duty, @Nullable DailyReport report, Activities.@Nullable Sum work) {
        boolean wanted = report != null || duty.state() != DutyState.REST;
        boolean onDuty = report == null ? duty.onDuty() : report.verdict() != Verdict.NOT_ON_DUTY;
        return new DayCount(
                one(wanted),
                one(onDuty),
                one(report != null),
                one(report != null && report.late()),
                one(is(report, Verdict.ABOVE)),
                one(is(report, Verdict.EXPECTED)),
                one(is(report, Verdict.BELOW)),
                one(is(report, Verdict.NO_RESULT)),
                work == null ? 0 : work.activities(),
                work == null ? 0 : work.minutes(),
                work == null ? 0 : work.measured(),
                work == null ? 0 : work.claimed(),
                work == null ? 0 : work.standard());
    }

    private static boolean is(@Nullable DailyReport report, Verdict verdict) {
        return report != null && report.verdict() == verdict;
    }

    private static int one(boolean so) {
        return so ? 1 : 0;
    }
}
