package id.abdi.organization;

import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkPatterns;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads lines and people; every question is one query, however many people it is about. Joins the transaction that is there and
 * opens none of its own, whose commit would be a further round to the database.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class StoredLines implements Lines {
    private final LineSql lines;
    private final PersonSql people;
    private final Places places;
    private final OrganizationMemory memory;
    private final WorkPatterns patterns;

    StoredLines(LineSql lines, PersonSql people, Places places, OrganizationMemory memory, WorkPatterns patterns) {
        this.lines = lines;
        this.people = people;
        this.places = places;
        this.memory = memory;
        this.patterns = patterns;
    }

    @Override
    public Optional<Superior> superior(EmployeeId person, LocalDate date) {
        return Optional.ofNullable(superiors(Set.of(person), date).get(person));
    }

    @Override
    public Map<EmployeeId, Superior> superiors(Collection<EmployeeId> people, LocalDate date) {
        return memory.each("superior", people, date, unknown -> lines.superiors(places.withColleagues(unknown), date));
    }

    @Override
    public List<Employee> subordinates(EmployeeId head, LocalDate date) {
        return memory.one(
                "staff", head, date, () -> people.byIds(below(head, date, date).getOrDefault(date, Set.of()), date));
    }

    @Override
    public Map<LocalDate, Set<EmployeeId>> subordinatesBetween(EmployeeId head, LocalDate first, LocalDate last) {
        return below(head, first, last);
    }

    @Override
    public boolean above(EmployeeId upper, EmployeeId person, LocalDate date) {
        return !upper.equals(person) && chain(person, date).contains(upper);
    }

    @Override
    public List<EmployeeId> chain(EmployeeId person, LocalDate date) {
        return memory.one("chain", person, date, () -> lines.above(person, date));
    }

    @Override
    public Map<EmployeeId, List<EmployeeId>> chains(Collection<EmployeeId> people, LocalDate date) {
        Map<EmployeeId, EmployeeId> above = new HashMap<>();
        Set<EmployeeId> asked = new HashSet<>();
        Set<EmployeeId> level = new HashSet<>(people);
        while (asked.addAll(level)) {
            Map<EmployeeId, Superior> superiors = superiors(level, date);
            superiors.forEach((person, superior) -> above.put(person, superior.id()));
            level = superiors.values().stream().map(Superior::id).collect(Collectors.toSet());
            level.removeAll(asked);
        }
        Map<EmployeeId, List<EmployeeId>> chains = new HashMap<>();
        for (EmployeeId person : people) {
            Set<EmployeeId> chain = new LinkedHashSet<>();
            for (EmployeeId at = above.get(person); at != null && chain.add(at); ) {
                at = above.get(at);
            }
            chains.put(person, List.copyOf(chain));
        }
        return chains;
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
        return Optional.ofNullable(employees(Set.of(id), date).get(id));
    }

    @Override
    public Optional<Employee> byNip(Nip nip, LocalDate date) {
        return memory.one("nip", nip, null, () -> people.id(nip)).flatMap(id -> employee(id, date));
    }

    @Override
    public Map<EmployeeId, Employee> employees(Collection<EmployeeId> ids, LocalDate date) {
        return memory.each("person", ids, date, unknown -> people.each(places.withColleagues(unknown), date));
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
        return people.isEmpty() ? Map.of() : places.scopes(people, first, last);
    }

    @Override
    public Map<LocalDate, Map<EmployeeId, WorkPattern>> patternsBetween(
            Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<LocalDate, Map<EmployeeId, String>> given = places.patterns(people, first, last);
        Map<LocalDate, Map<EmployeeId, WorkPattern>> found = new LinkedHashMap<>();
        first.datesUntil(last.plusDays(1)).forEach(date -> {
            Map<EmployeeId, String> codes = given.getOrDefault(date, Map.of());
            Map<EmployeeId, WorkPattern> day = new LinkedHashMap<>();
            people.forEach(person -> day.put(person, pattern(codes.get(person))));
            found.put(date, day);
        });
        return found;
    }

    /** A head's day, whose answer is remembered by itself. */
    private record HeadDay(EmployeeId head, LocalDate date) {}

    private Map<LocalDate, Set<EmployeeId>> below(EmployeeId head, LocalDate first, LocalDate last) {
        List<HeadDay> days = first.datesUntil(last.plusDays(1))
                .map(day -> new HeadDay(head, day))
                .toList();
        Map<LocalDate, Set<EmployeeId>> found = new LinkedHashMap<>();
        memory.each("below", days, null, unknown -> loadBelow(head, unknown))
                .forEach((day, people) -> found.put(day.date(), people));
        return found;
    }

    /** Mostly the same people as on the day before: then the same set stands for both. */
    private Map<HeadDay, Set<EmployeeId>> loadBelow(EmployeeId head, Collection<HeadDay> days) {
        Map<Set<EmployeeId>, Set<EmployeeId>> same = new HashMap<>();
        Map<HeadDay, Set<EmployeeId>> found = new LinkedHashMap<>();
        lines.subordinates(head, days.stream().map(HeadDay::date).toList())
                .forEach((date, people) ->
                        found.put(new HeadDay(head, date), same.computeIfAbsent(people, Set::copyOf)));
        return found;
    }

    private WorkPattern pattern(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(patterns::byCode).orElse(WorkPattern.FIVE_DAYS);
    }
}
