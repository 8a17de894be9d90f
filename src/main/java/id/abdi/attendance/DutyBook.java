package id.abdi.attendance;

import id.abdi.calendar.Holiday;
import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Lines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts recorded leave, patterns and holidays together; the number of queries does not grow with the people. */
@Component
class DutyBook implements Duties {
    private final LeaveSql sql;
    private final Lines lines;
    private final WorkingCalendar calendar;

    DutyBook(LeaveSql sql, Lines lines, WorkingCalendar calendar) {
        this.sql = sql;
        this.lines = lines;
        this.calendar = calendar;
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
            Map<LocalDate, Map<EmployeeId, WorkPattern>> patterns,
            Map<LocalDate, Map<EmployeeId, Scope>> scopes) {}

    private Known known(Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return new Known(
                sql.inForce(people, first, last).stream().collect(Collectors.groupingBy(Leave::employee)),
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
            boolean works = pattern != null && calendar.works(day, pattern, scope);
            duties.put(person, DutyRules.duty(works, kind, holiday.orElse(null)));
        }
        return duties;
    }
}
