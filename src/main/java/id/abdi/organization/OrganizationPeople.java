package id.abdi.organization;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.identity.PersonWords;
import id.abdi.identity.Role;
import id.abdi.identity.RoleSource;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.notice.Address;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the modules below who people are, which roles follow from their place, and where mail reaches them; opens no transaction, as
 * its lines do not.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class OrganizationPeople implements PersonWords, RoleSource, Address {
    private final Lines lines;
    private final PersonSql people;
    private final UnitSql units;
    private final OrganizationMemory memory;
    private final WorkingCalendar calendar;
    private final LocalTimeZone zone;
    private final Clock clock;

    OrganizationPeople(
            Lines lines,
            PersonSql people,
            UnitSql units,
            OrganizationMemory memory,
            WorkingCalendar calendar,
            LocalTimeZone zone,
            Clock clock) {
        this.lines = lines;
        this.people = people;
        this.units = units;
        this.memory = memory;
        this.calendar = calendar;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public Optional<Person> byNip(Nip nip) {
        return lines.byNip(nip, today()).map(OrganizationPeople::person);
    }

    @Override
    public Map<EmployeeId, Person> byIds(Collection<EmployeeId> ids) {
        Map<EmployeeId, Person> found = new LinkedHashMap<>();
        lines.employees(ids, today()).forEach((id, employee) -> found.put(id, person(employee)));
        return found;
    }

    @Override
    public List<UnitWords> units() {
        return units.peopled(today()).stream()
                .map(unit -> new UnitWords(unit.id(), unit.code(), unit.name()))
                .toList();
    }

    @Override
    public List<Person> inUnit(UnitId unit) {
        return people.inUnit(unit, today()).stream()
                .map(OrganizationPeople::person)
                .toList();
    }

    @Override
    public Set<Role> roles(EmployeeId person, LocalDate date) {
        return memory.one("roles", person, date, () -> people.roles(person, date));
    }

    @Override
    public Map<EmployeeId, String> of(Collection<EmployeeId> ids, LocalDate day) {
        return people.emails(ids, day);
    }

    @Override
    public Set<EmployeeId> working(Collection<EmployeeId> ids, LocalDate day) {
        Map<EmployeeId, WorkPattern> patterns = lines.patterns(ids, day);
        Map<EmployeeId, Scope> scopes = lines.scopes(ids, day);
        return ids.stream()
                .filter(id -> calendar.works(
                        day,
                        patterns.getOrDefault(id, WorkPattern.FIVE_DAYS),
                        scopes.getOrDefault(id, Scope.GOVERNMENT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }

    private static Person person(Employee employee) {
        return new Person(
                employee.id(),
                employee.nip(),
                employee.name(),
                employee.post(),
                employee.unit(),
                employee.active() ? employee.unitId() : null,
                employee.active());
    }
}
