package id.abdi.assessor;

import static java.util.stream.Collectors.toSet;

import id.abdi.assessor.AssessorRules.Delegate;
import id.abdi.assessor.AssessorRules.Facts;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.organization.Rights;
import id.abdi.organization.Superior;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredAssessors implements Assessors, Rights.Delegations {
    private final DelegationSql sql;
    private final Lines lines;
    private final Directory directory;

    StoredAssessors(DelegationSql sql, Lines lines, Directory directory) {
        this.sql = sql;
        this.lines = lines;
        this.directory = directory;
    }

    @Override
    public Optional<Assessor> of(EmployeeId person, LocalDate date) {
        return Optional.ofNullable(of(List.of(person), date).get(person));
    }

    @Override
    public Map<EmployeeId, Assessor> of(Collection<EmployeeId> people, LocalDate date) {
        Map<EmployeeId, Superior> direct = lines.superiors(people, date);
        Set<PostId> managing = managing(direct.values(), date);
        Map<EmployeeId, Superior> next = lines.superiors(
                direct.values().stream()
                        .filter(superior -> teamLead(superior) && !managing.contains(superior.post()))
                        .map(Superior::id)
                        .collect(toSet()),
                date);
        Map<EmployeeId, List<Delegate>> delegates = delegates(people, date);
        Map<EmployeeId, Assessor> assessors = new HashMap<>();
        for (EmployeeId person : people) {
            Superior superior = direct.get(person);
            AssessorRules.of(new Facts(
                            person,
                            superior,
                            superior != null && managing.contains(superior.post()),
                            superior == null ? null : next.get(superior.id()),
                            delegates.getOrDefault(person, List.of())))
                    .ifPresent(assessor -> assessors.put(person, assessor));
        }
        return assessors;
    }

    private static boolean teamLead(Superior superior) {
        return superior.capacity() == Capacity.TEAM_LEAD;
    }

    /** Of the posts of team leads those of a pejabat pengawas or higher. */
    private Set<PostId> managing(Collection<Superior> superiors, LocalDate date) {
        Set<PostId> led = superiors.stream()
                .filter(StoredAssessors::teamLead)
                .map(Superior::post)
                .collect(toSet());
        return directory.posts(led, date).stream()
                .filter(post -> post.kind() == PostKind.MANAGERIAL || post.kind() == PostKind.LEADER)
                .map(Post::id)
                .collect(toSet());
    }

    private Map<EmployeeId, List<Delegate>> delegates(Collection<EmployeeId> people, LocalDate date) {
        List<Delegation> all = sql.inForce(date);
        if (all.isEmpty()) {
            return Map.of();
        }
        Set<EmployeeId> named = all.stream().map(Delegation::delegate).collect(toSet());
        Map<EmployeeId, AssignmentFact> posts = directory.definitive(named, date);
        Map<EmployeeId, Set<EmployeeId>> above = new HashMap<>();
        named.forEach(delegate -> above.put(delegate, new HashSet<>(lines.chain(delegate, date))));
        Map<UUID, Delegate> bySubject = new HashMap<>();
        for (Delegation delegation : all) {
            AssignmentFact held = posts.get(delegation.delegate());
            bySubject.put(
                    delegation.subject(),
                    new Delegate(
                            delegation,
                            held == null ? null : held.post(),
                            above.getOrDefault(delegation.delegate(), Set.of())));
        }
        Map<EmployeeId, List<Delegate>> delegates = new HashMap<>();
        lines.scopes(people, date).forEach((person, scope) -> {
            List<Delegate> found = new ArrayList<>();
            Stream.concat(
                            Stream.of(person.value()),
                            scope.nearestFirst().stream().map(UnitId::value))
                    .map(bySubject::get)
                    .filter(delegate -> delegate != null)
                    .forEach(found::add);
            delegates.put(person, found);
        });
        return delegates;
    }

    @Override
    public Set<EmployeeId> assessed(EmployeeId assessor, LocalDate date) {
        Set<EmployeeId> asked = new HashSet<>();
        lines.tree(assessor, date).forEach((person, depth) -> {
            if (depth <= 2) {
                asked.add(person);
            }
        });
        asked.addAll(named(assessor, date));
        return among(asked, date, found -> found.id().equals(assessor));
    }

    /** Everybody whom the letters of that person name, alone or with a unit. */
    private Set<EmployeeId> named(EmployeeId delegate, LocalDate date) {
        Set<EmployeeId> named = new HashSet<>();
        Set<UnitId> units = new HashSet<>();
        for (Delegation delegation : sql.of(delegate, date)) {
            if (delegation.person() != null) {
                named.add(delegation.person());
            }
            if (delegation.unit() != null) {
                directory.downward(delegation.unit(), date).forEach(unit -> units.add(unit.id()));
            }
        }
        if (!units.isEmpty()) {
            directory.everybody(date).stream()
                    .filter(person -> units.contains(person.unitId()))
                    .forEach(person -> named.add(person.id()));
        }
        return named;
    }

    private Set<EmployeeId> among(Set<EmployeeId> asked, LocalDate date, Predicate<Assessor> fits) {
        return asked.isEmpty()
                ? Set.of()
                : of(asked, date).entrySet().stream()
                        .filter(found -> fits.test(found.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(toSet());
    }

    @Override
    public boolean delegated(EmployeeId person, LocalDate date) {
        return !sql.of(person, date).isEmpty();
    }

    @Override
    public Set<EmployeeId> assessedByLetter(EmployeeId delegate, LocalDate date) {
        return among(named(delegate, date), date, found -> byLetter(found, delegate));
    }

    private static boolean byLetter(Assessor assessor, EmployeeId delegate) {
        return assessor.delegation() != null && assessor.id().equals(delegate);
    }

    @Override
    public boolean assesses(EmployeeId delegate, EmployeeId person, LocalDate date) {
        return delegated(delegate, date)
                && of(person, date)
                        .filter(assessor -> byLetter(assessor, delegate))
                        .isPresent();
    }
}
