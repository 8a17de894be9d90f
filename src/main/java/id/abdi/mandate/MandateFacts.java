package id.abdi.mandate;

import id.abdi.breach.Rank;
import id.abdi.breach.UnitManagers;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the other modules know of units and people on a day. */
@Component
class MandateFacts {
    private final UnitManagers managers;
    private final Directory directory;
    private final Lines lines;

    MandateFacts(UnitManagers managers, Directory directory, Lines lines) {
        this.managers = managers;
        this.directory = directory;
        this.lines = lines;
    }

    Optional<UnitId> unit(String code, LocalDate day) {
        return directory.unit(code, day).map(Unit::id);
    }

    Map<UnitId, Unit> units(LocalDate day) {
        return directory.units(day).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** In service on that day. */
    Optional<EmployeeId> person(@Nullable String typed, LocalDate day) {
        return Nip.read(typed)
                .flatMap(nip -> lines.byNip(nip, day))
                .filter(Employee::active)
                .map(Employee::id);
    }

    Map<EmployeeId, Employee> people(Collection<EmployeeId> people, LocalDate day) {
        return lines.employees(people, day);
    }

    /** The administrators and pengawas of each of these units; a unit without has no entry. */
    Map<UnitId, Set<EmployeeId>> managers(Collection<UnitId> units, LocalDate day) {
        return managers.of(new HashSet<>(units), day);
    }

    /** Of these people those who are Ahli Madya or Ahli Muda on that day. */
    Set<EmployeeId> nameable(Collection<EmployeeId> people, LocalDate day) {
        Map<EmployeeId, AssignmentFact> held = directory.definitive(people, day);
        Map<PostId, Rank> ranks = new HashMap<>();
        for (Post post :
                directory.posts(held.values().stream().map(AssignmentFact::post).collect(Collectors.toSet()), day)) {
            ranks.put(post.id(), Rank.of(post));
        }
        return held.values().stream()
                .filter(fact -> ranks.getOrDefault(fact.post(), Rank.EXECUTIVE).nameable())
                .map(AssignmentFact::employee)
                .collect(Collectors.toSet());
    }

    /** Whether that person works in the unit or below it. */
    boolean within(EmployeeId person, UnitId unit, LocalDate day) {
        return lines.scope(person, day).nearestFirst().contains(unit);
    }
}
