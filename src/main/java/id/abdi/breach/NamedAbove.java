package id.abdi.breach;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who is named for people, where no administrator and no pengawas is in the unit on that day (regulations 2.3): an Ahli Madya or Ahli Muda
 * of that day, and nobody below the person.
 */
@Component
class NamedAbove {
    private final NamedOfficials named;
    private final UnitManagers managers;
    private final Lines lines;
    private final Directory directory;

    NamedAbove(NamedOfficials named, UnitManagers managers, Lines lines, Directory directory) {
        this.named = named;
        this.managers = managers;
        this.lines = lines;
        this.directory = directory;
    }

    /** Those for whom nobody is named have no entry; whoever is named for the nearest unit stands first. */
    Map<EmployeeId, List<Official>> of(Collection<EmployeeId> people, LocalDate day) {
        List<NamedOfficials.Named> all = named.on(day);
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<UnitId, Set<EmployeeId>> managed =
                managers.of(all.stream().map(NamedOfficials.Named::unit).collect(Collectors.toSet()), day);
        List<NamedOfficials.Named> free =
                all.stream().filter(one -> !managed.containsKey(one.unit())).toList();
        Set<EmployeeId> officials =
                free.stream().map(NamedOfficials.Named::official).collect(Collectors.toSet());
        Map<EmployeeId, Rank> ranks = ranks(officials, day);
        Map<EmployeeId, List<EmployeeId>> above = lines.chains(officials, day);
        Map<EmployeeId, List<Official>> found = new HashMap<>();
        lines.scopes(people, day).forEach((person, scope) -> {
            List<Official> around = scope.nearestFirst().stream()
                    .flatMap(unit -> free.stream().filter(one -> one.unit().equals(unit)))
                    .filter(one -> !one.official().equals(person))
                    .filter(one ->
                            !above.getOrDefault(one.official(), List.of()).contains(person))
                    .map(one -> new Official(
                            one.official(),
                            ranks.getOrDefault(one.official(), Rank.EXECUTIVE),
                            false,
                            false,
                            one.decision()))
                    .filter(official -> official.rank().nameable())
                    .toList();
            if (!around.isEmpty()) {
                found.put(person, around);
            }
        });
        return found;
    }

    private Map<EmployeeId, Rank> ranks(Set<EmployeeId> officials, LocalDate day) {
        Map<EmployeeId, AssignmentFact> held = directory.definitive(officials, day);
        Map<PostId, Post> posts =
                directory
                        .posts(held.values().stream().map(AssignmentFact::post).collect(Collectors.toSet()), day)
                        .stream()
                        .collect(Collectors.toMap(Post::id, Function.identity()));
        Map<EmployeeId, Rank> ranks = new HashMap<>();
        held.forEach((official, fact) -> ranks.put(official, Rank.of(posts.get(fact.post()))));
        return ranks;
    }
}
