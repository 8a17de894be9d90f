package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PersonFact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the organization for those who keep it. */
@Component
@Transactional(readOnly = true)
class StoredDirectory implements Directory {
    private final UnitSql units;
    private final PersonSql people;
    private final FactSql facts;
    private final Places places;
    private final PlaceSql seats;

    StoredDirectory(UnitSql units, PersonSql people, FactSql facts, Places places, PlaceSql seats) {
        this.units = units;
        this.people = people;
        this.facts = facts;
        this.places = places;
        this.seats = seats;
    }

    @Override
    public List<Unit> units(LocalDate date) {
        return units.all(date);
    }

    @Override
    public Map<LocalDate, Map<UnitId, Unit>> units(Collection<UnitId> ids, Collection<LocalDate> dates) {
        return ids.isEmpty() ? Map.of() : units.on(ids, dates);
    }

    @Override
    public Optional<Unit> unit(String code, LocalDate date) {
        return units.byCode(code, date);
    }

    @Override
    public List<Unit> upward(UnitId unit, LocalDate date) {
        return units.upward(unit, date);
    }

    @Override
    public List<Unit> downward(UnitId unit, LocalDate date) {
        return units.downward(unit, date);
    }

    @Override
    public Map<UnitId, EmployeeId> heads(Collection<UnitId> of, LocalDate date) {
        return units.heads(of, date);
    }

    @Override
    public List<Post> posts(LocalDate date) {
        return facts.posts(date);
    }

    @Override
    public List<Post> posts(UnitId unit, LocalDate date) {
        return facts.posts(unit, date);
    }

    @Override
    public Optional<Post> post(PostId id, LocalDate date) {
        return facts.post(id, date);
    }

    @Override
    public List<Post> posts(Collection<PostId> ids, LocalDate date) {
        return ids.isEmpty() ? List.of() : facts.posts(ids, date);
    }

    @Override
    public List<Post> posts(Collection<UnitId> of, Period period) {
        return of.isEmpty() ? List.of() : facts.posts(of, period);
    }

    @Override
    public List<AssignmentFact> tenures(Collection<PostId> posts, Period period) {
        return posts.isEmpty() ? List.of() : facts.tenures(posts, period);
    }

    @Override
    public List<Employee> people(UnitId unit, LocalDate date) {
        return people.inUnit(unit, date);
    }

    @Override
    public List<Employee> search(String words, LocalDate date, int limit) {
        return people.search(words, date, limit);
    }

    @Override
    public Map<Nip, PersonFact> persons(Collection<Nip> nips, LocalDate date) {
        Map<Nip, PersonFact> found = new LinkedHashMap<>();
        facts.persons(nips, date).forEach(person -> found.put(person.nip(), person));
        return found;
    }

    @Override
    public List<AssignmentFact> holders(Collection<PostId> posts, LocalDate date) {
        return facts.holders(posts, date);
    }

    @Override
    public List<AssignmentFact> assignments(EmployeeId employee) {
        return facts.assignments(employee);
    }

    @Override
    public Map<EmployeeId, AssignmentFact> definitive(Collection<EmployeeId> people, LocalDate date) {
        Map<EmployeeId, AssignmentFact> found = new LinkedHashMap<>();
        facts.definitive(people, date).forEach(assignment -> found.put(assignment.employee(), assignment));
        return found;
    }

    @Override
    public Map<EmployeeId, LineFact> lines(Collection<EmployeeId> people, LocalDate date) {
        Map<EmployeeId, LineFact> found = new LinkedHashMap<>();
        facts.lines(people, date).forEach(line -> found.put(line.employee(), line));
        return found;
    }

    @Override
    public List<NamedPost> vacantPosts(LocalDate date) {
        return facts.vacantPosts(date);
    }

    @Override
    public List<NamedPost> headPosts(LocalDate date) {
        return facts.headPosts(date);
    }

    @Override
    public List<Unit> led(EmployeeId person, LocalDate date) {
        return units.led(person, date);
    }

    @Override
    public List<Stay> below(UnitId top, LocalDate first, LocalDate last) {
        return places.below(top, first, last);
    }

    @Override
    public Map<EmployeeId, UnitId> seated(Collection<UnitId> in, LocalDate date) {
        return in.isEmpty() ? Map.of() : seats.seated(in, date);
    }

    @Override
    public Map<EmployeeId, Set<UnitId>> everIn(Collection<EmployeeId> who) {
        return who.isEmpty() ? Map.of() : seats.everIn(who);
    }

    @Override
    public Map<EmployeeId, Set<UnitId>> everLed(Collection<EmployeeId> who) {
        return who.isEmpty() ? Map.of() : seats.everLed(who);
    }

    @Override
    public List<Employee> everybody(LocalDate date) {
        return people.everybody(date);
    }

    @Override
    public int peopleInService(LocalDate date) {
        return facts.peopleInService(date);
    }
}
