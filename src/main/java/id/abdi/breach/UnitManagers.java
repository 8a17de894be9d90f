package id.abdi.breach;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which units have an administrator or pengawas: there nobody else imposes light sanctions (regulations 2.3). */
@Component
public class UnitManagers {
    private final Directory directory;

    UnitManagers(Directory directory) {
        this.directory = directory;
    }

    /** Who is or acts as administrator or pengawas in each of these units or below it; a unit without has no entry. */
    public Map<UnitId, Set<EmployeeId>> of(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, Set<UnitId>> within = new HashMap<>();
        Set<UnitId> all = new HashSet<>();
        for (UnitId unit : units) {
            Set<UnitId> below =
                    directory.downward(unit, day).stream().map(Unit::id).collect(Collectors.toSet());
            within.put(unit, below);
            all.addAll(below);
        }
        Map<PostId, UnitId> posts = new HashMap<>();
        for (Post post : directory.posts(all, Period.inclusive(day, day))) {
            if (manages(Rank.of(post))) {
                posts.put(post.id(), post.unit());
            }
        }
        Map<UnitId, Set<EmployeeId>> managers = new HashMap<>();
        for (AssignmentFact held : directory.holders(posts.keySet(), day)) {
            UnitId unit = posts.get(held.post());
            within.forEach((asked, below) -> {
                if (below.contains(unit)) {
                    managers.computeIfAbsent(asked, first -> new LinkedHashSet<>())
                            .add(held.employee());
                }
            });
        }
        return managers;
    }

    private static boolean manages(Rank rank) {
        return rank == Rank.SUPERVISOR || rank == Rank.ADMINISTRATOR;
    }
}
