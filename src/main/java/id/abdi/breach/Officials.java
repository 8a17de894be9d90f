package id.abdi.breach;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.Superior;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands above people on a day and who is named for their unit, with the ranks of their posts. A fixed number of questions for each step of the lines. */
@Component
public class Officials {
    /** No line is longer. */
    private static final int DEEPEST = 12;

    private final Lines lines;
    private final Directory directory;
    private final NamedAbove named;
    private final Law law;

    Officials(Lines lines, Directory directory, NamedAbove named, Law law) {
        this.lines = lines;
        this.directory = directory;
        this.named = named;
        this.law = law;
    }

    /** @param involved who have to do with the breach themselves, so that the next higher takes their place (D-9) */
    @Transactional(readOnly = true)
    public Competence above(EmployeeId person, LocalDate day, Set<EmployeeId> involved) {
        return Optional.ofNullable(above(Set.of(person), day).get(person))
                .orElseThrow()
                .without(involved);
    }

    /** Everybody asked for has an entry, in which nobody is involved. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Competence> above(Collection<EmployeeId> people, LocalDate day) {
        Map<EmployeeId, Superior> superiors = superiors(people, day);
        Map<EmployeeId, AssignmentFact> held = directory.definitive(people, day);
        Posts posts = posts(superiors.values(), held.values(), day);
        Map<EmployeeId, List<Official>> byDecision = named.of(people, day);
        Level actingUpTo = law.actingUpTo(day);
        Map<EmployeeId, Competence> above = new LinkedHashMap<>();
        for (EmployeeId person : people) {
            List<Official> chain = line(person, superiors).stream()
                    .map(superior -> official(superior, posts))
                    .toList();
            AssignmentFact own = held.get(person);
            above.put(
                    person,
                    new Competence(
                            chain,
                            byDecision.getOrDefault(person, List.of()),
                            own == null ? Rank.EXECUTIVE : posts.rank(own.post()),
                            actingUpTo));
        }
        return above;
    }

    /** @param government the regency itself, whose head is the Regent */
    private record Posts(Map<PostId, Post> posts, Set<UnitId> government) {
        /** The Regent heads the regency itself; who heads an agency while nobody does is no Regent. */
        Rank rank(PostId id) {
            Post post = posts.get(id);
            return post != null && post.head() && government.contains(post.unit()) ? Rank.REGENT : Rank.of(post);
        }
    }

    private static Official official(Superior superior, Posts posts) {
        return new Official(
                superior.id(),
                posts.rank(superior.post()),
                superior.capacity() == Capacity.PLT || superior.capacity() == Capacity.PLH,
                false);
    }

    private Posts posts(Collection<Superior> superiors, Collection<AssignmentFact> held, LocalDate day) {
        Set<PostId> ids = new LinkedHashSet<>();
        superiors.forEach(superior -> ids.add(superior.post()));
        held.forEach(fact -> ids.add(fact.post()));
        return new Posts(
                directory.posts(ids, day).stream().collect(Collectors.toMap(Post::id, Function.identity())),
                directory.units(day).stream()
                        .filter(unit -> unit.level() == UnitLevel.GOVERNMENT)
                        .map(Unit::id)
                        .collect(Collectors.toSet()));
    }

    /** The superiors of these people and of those above them; asked step by step for all at once. */
    private Map<EmployeeId, Superior> superiors(Collection<EmployeeId> people, LocalDate day) {
        Map<EmployeeId, Superior> superiors = new HashMap<>();
        Set<EmployeeId> asked = new HashSet<>(people);
        Set<EmployeeId> next = asked;
        for (int step = 0; step < DEEPEST && !next.isEmpty(); step++) {
            Map<EmployeeId, Superior> found = lines.superiors(next, day);
            superiors.putAll(found);
            next = found.values().stream().map(Superior::id).filter(asked::add).collect(Collectors.toSet());
        }
        return superiors;
    }

    private static List<Superior> line(EmployeeId person, Map<EmployeeId, Superior> superiors) {
        List<Superior> line = new ArrayList<>();
        Superior next = superiors.get(person);
        while (next != null && line.size() < DEEPEST) {
            line.add(next);
            next = superiors.get(next.id());
        }
        return line;
    }
}
