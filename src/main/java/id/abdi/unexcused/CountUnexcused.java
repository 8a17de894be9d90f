package id.abdi.unexcused;

import id.abdi.activity.Activities;
import id.abdi.attendance.DayPresence;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.attendance.Presence;
import id.abdi.breach.AbsenceCount;
import id.abdi.breach.AbsenceCount.Kind;
import id.abdi.breach.AbsenceTable;
import id.abdi.breach.Law;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Employee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the days without valid reason of people in a year, up to yesterday: today is not over. */
@Component
class CountUnexcused {
    /** Days of the year before that a row may have begun in. */
    private static final int BEFORE = 21;

    private final Presence presence;
    private final Duties duties;
    private final DailyReports reports;
    private final Activities activities;
    private final Law law;

    CountUnexcused(Presence presence, Duties duties, DailyReports reports, Activities activities, Law law) {
        this.presence = presence;
        this.duties = duties;
        this.reports = reports;
        this.activities = activities;
        this.law = law;
    }

    /** In the order of the people. */
    @Transactional(readOnly = true)
    List<Unexcused> of(Collection<Employee> people, int year, LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1).minusDays(BEFORE);
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate last = today.minusDays(1).isBefore(end) ? today.minusDays(1) : end;
        if (last.isBefore(first) || people.isEmpty()) {
            return List.of();
        }
        List<EmployeeId> ids = people.stream().map(Employee::id).toList();
        Map<EmployeeId, Map<LocalDate, DayPresence>> present =
                presence.between(ids, first.minusDays(UnexcusedRules.COVERED_DAYS), last);
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(ids, first, last);
        Map<LocalDate, Map<EmployeeId, DailyReport>> told = reports.between(ids, first, last);
        List<Unexcused> counted = new ArrayList<>();
        for (Employee person : people) {
            Map<LocalDate, DayPresence> days = present.getOrDefault(person.id(), Map.of());
            Map<LocalDate, Kind> kinds = kinds(person.id(), days, duty.getOrDefault(person.id(), Map.of()), told);
            counted.add(unexcused(person, worked(person.id(), kinds), days, new Year(year, last)));
        }
        return counted;
    }

    /** @param last the last day that counts */
    private record Year(int year, LocalDate last) {}

    private static Map<LocalDate, Kind> kinds(
            EmployeeId person,
            Map<LocalDate, DayPresence> days,
            Map<LocalDate, Duty> duty,
            Map<LocalDate, Map<EmployeeId, DailyReport>> told) {
        Map<LocalDate, Kind> kinds = new LinkedHashMap<>();
        duty.forEach((day, on) -> {
            DayPresence there = days.get(day);
            DailyReport report = told.getOrDefault(day, Map.of()).get(person);
            UnexcusedRules.of(new UnexcusedRules.Known(
                            on,
                            there != null && there.told(),
                            covered(day, days),
                            report == null ? null : report.verdict()))
                    .ifPresent(kind -> kinds.put(day, kind));
        });
        return kinds;
    }

    private static boolean covered(LocalDate day, Map<LocalDate, DayPresence> days) {
        return day.minusDays(UnexcusedRules.COVERED_DAYS)
                .datesUntil(day)
                .map(days::get)
                .anyMatch(there -> there != null && there.told());
    }

    /** What a person wrote down on a day is work; asked only of those with a day in question. */
    private Map<LocalDate, Kind> worked(EmployeeId person, Map<LocalDate, Kind> kinds) {
        List<LocalDate> absent = kinds.entrySet().stream()
                .filter(day -> day.getValue() == Kind.ABSENT)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (absent.isEmpty()) {
            return kinds;
        }
        Map<LocalDate, Kind> left = new LinkedHashMap<>(kinds);
        activities.of(person, absent.getFirst(), absent.getLast()).forEach((day, work) -> {
            if (left.containsKey(day) && !work.activities().isEmpty()) {
                left.put(day, Kind.ACCOUNTED);
            }
        });
        return left;
    }

    private Unexcused unexcused(
            Employee person, Map<LocalDate, Kind> kinds, Map<LocalDate, DayPresence> days, Year year) {
        AbsenceCount count = AbsenceCount.of(year.year(), kinds);
        AbsenceTable table = law.absenceTable(person.status(), year.last());
        int minutes = days.values().stream()
                .filter(day -> day.day().getYear() == year.year())
                .mapToInt(day -> day.late() + day.early())
                .sum();
        return new Unexcused(
                person,
                count,
                minutes,
                AbsenceCount.daysOf(minutes, law.dayMinutes(year.last(), Scope.GOVERNMENT)),
                table.of(count, law.mediumKinds(year.last())).orElse(null),
                table.next(count).orElse(null));
    }
}
