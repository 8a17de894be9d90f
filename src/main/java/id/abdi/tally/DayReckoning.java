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
import id.abdi.organization.Superior;
import java.time.LocalDate;
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

    /**
     * What a day comes to.
     *
     * @param units a unit in which nothing was has no count
     * @param heads everybody who reports somebody, also where no report is wanted
     */
    record Reckoned(Map<UnitId, DayCount> units, Map<HeadSeat, Reach> heads) {}

    /** The people of these units on that day. */
    @Transactional(readOnly = true)
    public Reckoned reckoned(Set<UnitId> units, LocalDate day) {
        Map<EmployeeId, UnitId> seats = directory.seated(units, day);
        return counted(seats, lines.superiors(seats.keySet(), day), day);
    }

    /** Everybody on that day. */
    @Transactional(readOnly = true)
    public Reckoned reckoned(LocalDate day) {
        Map<EmployeeId, Superior> superiors = lines.everybody(day);
        Map<EmployeeId, UnitId> seats = new HashMap<>();
        lines.scopes(superiors.keySet(), day)
                .forEach((person, scope) -> nearest(scope).forEach(unit -> seats.put(person, unit)));
        return counted(seats, superiors, day);
    }

    @Transactional(readOnly = true)
    public Map<UnitId, DayCount> of(Set<UnitId> units, LocalDate day) {
        return reckoned(units, day).units();
    }

    private static List<UnitId> nearest(Scope scope) {
        return scope.nearestFirst().stream().limit(1).toList();
    }

    /** Those of them who are reported by somebody. */
    private Reckoned counted(Map<EmployeeId, UnitId> seats, Map<EmployeeId, Superior> superiors, LocalDate day) {
        Reckoned reckoned = new Reckoned(new HashMap<>(), new HashMap<>());
        List<EmployeeId> people =
                seats.keySet().stream().filter(superiors::containsKey).toList();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<EmployeeId> some = people.subList(from, Math.min(people.size(), from + AT_ONCE));
            counts(some, day).forEach((person, count) -> {
                UnitId unit = Objects.requireNonNull(seats.get(person));
                HeadSeat seat = new HeadSeat(
                        unit, Objects.requireNonNull(superiors.get(person)).id());
                reckoned.units().merge(unit, count, DayCount::plus);
                reckoned.heads().merge(seat, Reach.of(count), Reach::plus);
            });
        }
        reckoned.units().values().removeIf(DayCount::empty);
        return reckoned;
    }

    private Map<EmployeeId, DayCount> counts(Collection<EmployeeId> people, LocalDate day) {
        Map<EmployeeId, Duty> duty = duties.on(people, day);
        Map<EmployeeId, DailyReport> reported = reports.newest(people, day);
        Map<EmployeeId, Activities.Sum> work = activities.sums(people, day).stream()
                .collect(Collectors.toMap(Activities.Sum::person, Function.identity()));
        Map<EmployeeId, DayCount> counts = new HashMap<>();
        people.forEach(person ->
                counts.put(person, of(duty.getOrDefault(person, Duty.ON), reported.get(person), work.get(person))));
        return counts;
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
