package id.abdi.attendance;

import id.abdi.calendar.Holiday;
import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.dutyletter.DutyLetter;
import id.abdi.dutyletter.DutyLetters;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Lines;
import id.abdi.roster.PlannedDay;
import id.abdi.roster.Rosters;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts recorded leave, patterns and holidays together; the number of queries does not grow with the people. */
@Component
class DutyBook implements Duties {
    private final LeaveSql sql;
    private final Lines lines;
    private final WorkingCalendar calendar;
    private final DutyLetters letters;
    private final Rosters rosters;

    DutyBook(LeaveSql sql, Lines lines, WorkingCalendar calendar, DutyLetters letters, Rosters rosters) {
        this.sql = sql;
        this.lines = lines;
        this.calendar = calendar;
        this.letters = letters;
        this.rosters = rosters;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, Duty> on(Collection<EmployeeId> people, LocalDate day) {
        Known known = known(people, day, day);
        return onDay(people, day, known);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, Duty> of(EmployeeId person, LocalDate first, LocalDate last) {
        return between(List.of(person), first, last).getOrDefault(person, Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, Map<LocalDate, Duty>> between(
            Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        Known known = known(people, first, last);
        Map<EmployeeId, Map<LocalDate, Duty>> duties = new LinkedHashMap<>();
        people.forEach(person -> duties.put(person, new LinkedHashMap<>()));
        for (LocalDate day : first.datesUntil(last.plusDays(1)).toList()) {
            onDay(people, day, known)
                    .forEach((person, duty) -> duties.computeIfAbsent(person, id -> new LinkedHashMap<>())
                            .put(day, duty));
        }
        return duties;
    }

    /** Everything that decides the duty of these people on these days. */
    private record Known(
            Map<EmployeeId, List<Leave>> leaves,
            Map<EmployeeId, List<DutyLetter>> letters,
            Map<EmployeeId, Map<LocalDate, PlannedDay>> planned,
            Map<LocalDate, Map<EmployeeId, WorkPattern>> patterns,
            Map<LocalDate, Map<EmployeeId, Scope>> scopes) {}

    private Known known(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return new Known(
                sql.inForce(people, first, last).stream().collect(Collectors.groupingBy(Leave::employee)),
                letters.between(people, first, last),
                rosters.between(people, first, last),
                lines.patternsBetween(people, first, last),
                lines.scopesBetween(people, first, last));
    }

    private Map<EmployeeId, Duty> onDay(Collection<EmployeeId> people, LocalDate day, Known known) {
        Map<EmployeeId, WorkPattern> patterns = known.patterns().getOrDefault(day, Map.of());
        Map<EmployeeId, Scope> scopes = known.scopes().getOrDefault(day, Map.of());
        Map<EmployeeId, Duty> duties = new LinkedHashMap<>();
        for (EmployeeId person : people) {
            DutyKind kind = known.leaves().getOrDefault(person, List.of()).stream()
                    .filter(leave -> leave.period().contains(day))
                    .map(Leave::kind)
                    .findFirst()
                    .orElse(null);
            Scope scope = scopes.getOrDefault(person, Scope.GOVERNMENT);
            Optional<String> holiday = calendar.holiday(day, scope).map(Holiday::description);
            WorkPattern pattern = patterns.get(person);
            PlannedDay planned = known.planned().getOrDefault(person, Map.of()).get(day);
            boolean works = pattern != null && DutyRules.works(pattern, planned, calendar.works(day, pattern, scope));
            duties.put(person, DutyRules.duty(works, kind, holiday.orElse(null), elsewhere(person, day, known)));
        }
        return duties;
    }

    private static @Nullable String elsewhere(EmployeeId person, LocalDate day, Known known) {
        return known.letters().getOrDefault(person, List.of()).stream()
                .filter(letter -> letter.period().contains(day))
                .map(DutyLetter::place)
                .findFirst()
                .orElse(null);
    }
}
