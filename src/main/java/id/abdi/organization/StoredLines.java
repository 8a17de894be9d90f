package id.abdi.organization;

import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkPatterns;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads lines and people; every question is one query, however many people it is about. */
@Component
@Transactional(readOnly = true)
class StoredLines implements Lines {
    private final LineSql lines;
    private final PersonSql people;
    private final UnitSql units;
    private final WorkPatterns patterns;

    StoredLines(LineSql lines, PersonSql people, UnitSql units, WorkPatterns patterns) {
        this.lines = lines;
        this.people = people;
        this.units = units;
        this.patterns = patterns;
    }

    @Override
    public Optional<Superior> superior(EmployeeId person, LocalDate date) {
        return Optional.ofNullable(superiors(Set.of(person), date).get(person));
    }

    @Override
    public Map<EmployeeId, Superior> superiors(Collection<EmployeeId> people, LocalDate date) {
        return lines.superiors(people, date);
    }

    @Override
    public List<Employee> subordinates(EmployeeId head, LocalDate date) {
        return people.byIds(lines.subordinates(head, date), date);
    }

    @Override
    public Map<LocalDate, Set<EmployeeId>> subordinatesBetween(EmployeeId head, LocalDate first, LocalDate last) {
        return lines.subordinatesBetween(head, first, last);
    }

    @Override
    public boolean above(EmployeeId upper, EmployeeId person, LocalDate date) {
        return !upper.equals(person) && lines.above(person, date).contains(upper);
    }

    @Override
    public List<EmployeeId> chain(EmployeeId person, LocalDate date) {
        return lines.above(person, date);
    }

    @Override
    public Map<EmployeeId, Integer> tree(EmployeeId head, LocalDate date) {
        return lines.tree(head, date);
    }

    @Override
    public Map<EmployeeId, Superior> everybody(LocalDate date) {
        return lines.all(date);
    }

    @Override
    public Optional<Employee> employee(EmployeeId id, LocalDate date) {
        return people.byIds(Set.of(id), date).stream().findFirst();
    }

    @Override
    public Optional<Employee> byNip(Nip nip, LocalDate date) {
        return people.byNip(nip, date);
    }

    @Override
    public Map<EmployeeId, Employee> employees(Collection<EmployeeId> ids, LocalDate date) {
        Map<EmployeeId, Employee> found = new LinkedHashMap<>();
        people.byIds(ids, date).forEach(employee -> found.put(employee.id(), employee));
        return found;
    }

    @Override
    public Scope scope(EmployeeId person, LocalDate date) {
        return scopes(Set.of(person), date).getOrDefault(person, Scope.GOVERNMENT);
    }

    @Override
    public Map<EmployeeId, Scope> scopes(Collection<EmployeeId> people, LocalDate date) {
        return scopesBetween(people, date, date).getOrDefault(date, Map.of());
    }

    @Override
    public WorkPattern pattern(EmployeeId person, LocalDate date) {
        return patterns(Set.of(person), date).getOrDefault(person, WorkPattern.FIVE_DAYS);
    }

    @Override
    public Map<EmployeeId, WorkPattern> patterns(Collection<EmployeeId> people, LocalDate date) {
        return patternsBetween(people, date, date).getOrDefault(date, Map.of());
    }

    @Override
    public Map<LocalDate, Map<EmployeeId, Scope>> scopesBetween(
            Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        return people.isEmpty() ? Map.of() : units.scopes(people, first, last);
    }

    @Override
    public Map<LocalDate, Map<EmployeeId, WorkPattern>> patternsBetween(
            Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<LocalDate, Map<EmployeeId, String>> given = units.patterns(people, first, last);
        Map<LocalDate, Map<EmployeeId, WorkPattern>> found = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1)).forEach(date -> {
            Map<EmployeeId, String> codes = given.getOrDefault(date, Map.of());
            Map<EmployeeId, WorkPattern> day = new LinkedHashMap<>();
            people.forEach(person -> day.put(person, pattern(codes.get(person))));
            found.put(date, day);
        });
        return found;
    }

    private WorkPattern pattern(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(patterns::byCode).orElse(WorkPattern.FIVE_DAYS);
    }
}
