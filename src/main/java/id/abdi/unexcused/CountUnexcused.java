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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds up the days without valid reason of people in a year, up to yesterday: today is not over. */
@Component
class CountUnexcused {
    /** So many days are read at once before the year, and again as long as a row may have begun before them. */
    private static final int BEFORE = 21;

    /** So often at most. */
    private static final int BLOCKS = 18;

    /** The law that is counted by holds from this year on. */
    private static final int FIRST_YEAR = 2021;

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

    /** A year that can be counted: the asked one where there is one. */
    static int year(Optional<Integer> asked, LocalDate today) {
        return Math.clamp(asked.orElse(today.getYear()), FIRST_YEAR, today.getYear());
    }

    /**
     * In the order of the people.
     *
     * @param year one that {@link #year} gave
     */
    @Transactional(readOnly = true)
    List<Unexcused> of(Collection<Employee> people, int year, LocalDate today) {
        if (people.isEmpty()) {
            return List.of();
        }
        LocalDate begin = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate last = today.minusDays(1).isBefore(end) ? today.minusDays(1) : end;
        List<EmployeeId> ids = people.stream().map(Employee::id).toList();
        Map<EmployeeId, Map<LocalDate, DayPresence>> present =
                presence.between(ids, begin.minusDays(BEFORE + UnexcusedRules.COVERED_DAYS), last);
        Map<EmployeeId, Map<LocalDate, Kind>> kinds = kinds(ids, present, begin.minusDays(BEFORE), last);
        readBefore(kinds, begin.minusDays(BEFORE));
        return people.stream()
                .map(person -> unexcused(
                        person,
                        kinds.getOrDefault(person.id(), Map.of()),
                        present.getOrDefault(person.id(), Map.of()),
                        new Year(year, last)))
                .toList();
    }

    /** @param last the last day that counts */
    private record Year(int year, LocalDate last) {}

    /** Reads on for those whose row may have begun before what is known, until it did not. */
    private void readBefore(Map<EmployeeId, Map<LocalDate, Kind>> known, LocalDate from) {
        LocalDate first = from;
        List<EmployeeId> open = open(known, known.keySet());
        for (int block = 1; block < BLOCKS && !open.isEmpty(); block++) {
            LocalDate before = first.minusDays(BEFORE);
            LocalDate last = first.minusDays(1);
            Map<EmployeeId, Map<LocalDate, DayPresence>> present =
                    presence.between(open, before.minusDays(UnexcusedRules.COVERED_DAYS), last);
            kinds(open, present, before, last)
                    .forEach((person, kinds) -> known.computeIfAbsent(person, none -> new HashMap<>())
                            .putAll(kinds));
            first = before;
            open = open(known, open);
        }
    }

    /** Those whose first day that is known is one without anything. */
    private static List<EmployeeId> open(Map<EmployeeId, Map<LocalDate, Kind>> known, Collection<EmployeeId> people) {
        return people.stream()
                .filter(person -> known.getOrDefault(person, Map.of()).entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .filter(first -> first.getValue() == Kind.ABSENT)
                        .isPresent())
                .toList();
    }

    /** What each working day of these people was; a fixed number of questions. */
    private Map<EmployeeId, Map<LocalDate, Kind>> kinds(
            List<EmployeeId> people,
            Map<EmployeeId, Map<LocalDate, DayPresence>> present,
            LocalDate first,
            LocalDate last) {
        Map<EmployeeId, Map<LocalDate, Duty>> duty = duties.between(people, first, last);
        Map<LocalDate, Map<EmployeeId, DailyReport>> told = reports.between(people, first, last);
        Map<EmployeeId, Map<LocalDate, Kind>> kinds = new HashMap<>();
        for (EmployeeId person : people) {
            kinds.put(
                    person,
                    kinds(person, present.getOrDefault(person, Map.of()), duty.getOrDefault(person, Map.of()), told));
        }
        account(kinds);
        return kinds;
    }

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
    private void account(Map<EmployeeId, Map<LocalDate, Kind>> kinds) {
        Set<EmployeeId> people = new HashSet<>();
        NavigableSet<LocalDate> absent = new TreeSet<>();
        kinds.forEach((person, days) -> days.forEach((day, kind) -> {
            if (kind == Kind.ABSENT) {
                people.add(person);
                absent.add(day);
            }
        }));
        if (!absent.isEmpty()) {
            Map<EmployeeId, Set<LocalDate>> worked = activities.days(people, absent.first(), absent.last());
            kinds.forEach((person, days) ->
                    worked.getOrDefault(person, Set.of()).forEach(day -> days.replace(day, Kind.ACCOUNTED)));
        }
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
