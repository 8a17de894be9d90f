package id.abdi.workload;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.Unit;
import id.abdi.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who leaves in the years to come, and which posts are vacant now (R1). */
@Component
class Departures {
    /** How many years ahead, after the running one. */
    static final int YEARS = 5;

    private final Directory directory;
    private final Lines lines;
    private final Rulebook rulebook;

    Departures(Directory directory, Lines lines, Rulebook rulebook) {
        this.directory = directory;
        this.lines = lines;
        this.rulebook = rulebook;
    }

    /**
     * A holder.
     *
     * @param leaves the first day without them; null where the NIP tells no birthday
     */
    record Leaving(Employee person, Post post, @Nullable LocalDate leaves) {}

    /**
     * A unit and all below it.
     *
     * @param vacant posts that nobody holds today
     * @param people who hold one today, without those who are no civil servants
     */
    record Outlook(LocalDate today, List<Unit> units, List<Post> vacant, List<Leaving> people, RetirementRules rules) {
        /** The running year and those after it. */
        List<Integer> years() {
            return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS)
                    .boxed()
                    .toList();
        }

        int vacant(Set<UnitId> of) {
            return (int)
                    vacant.stream().filter(post -> of.contains(post.unit())).count();
        }

        int holders(Set<UnitId> of) {
            return (int) people.stream()
                    .filter(one -> of.contains(one.post().unit()))
                    .count();
        }

        /** Who leaves in that year, and from today on. */
        List<Leaving> in(Collection<UnitId> of, int year) {
            return people.stream()
                    .filter(one -> of.contains(one.post().unit()))
                    .filter(one -> one.leaves() != null
                            && one.leaves().getYear() == year
                            && one.leaves().isAfter(today))
                    .toList();
        }

        /** Who should have left by now, as their NIP and post say. */
        List<Leaving> overdue(Collection<UnitId> of) {
            return people.stream()
                    .filter(one -> of.contains(one.post().unit()))
                    .filter(one -> one.leaves() != null && !one.leaves().isAfter(today))
                    .toList();
        }

        int unknown(Collection<UnitId> of) {
            return (int) people.stream()
                    .filter(one -> of.contains(one.post().unit()) && one.leaves() == null)
                    .count();
        }
    }

    @Transactional(readOnly = true)
    public Outlook of(List<Unit> units, LocalDate today) {
        Map<PostId, Post> posts = new LinkedHashMap<>();
        directory
                .posts(units.stream().map(Unit::id).toList(), Period.inclusive(today, today))
                .forEach(post -> posts.put(post.id(), post));
        RetirementRules rules = RetirementRules.of(
                rulebook,
                today,
                new Scope(directory.upward(units.getFirst().id(), today).stream()
                        .map(Unit::id)
                        .toList()));
        List<AssignmentFact> held = posts.isEmpty()
                ? List.of()
                : directory.holders(posts.keySet(), today).stream()
                        .filter(holder -> holder.capacity() == Capacity.DEFINITIVE)
                        .toList();
        Map<EmployeeId, Employee> people =
                lines.employees(held.stream().map(AssignmentFact::employee).toList(), today);
        List<Leaving> leaving = new ArrayList<>();
        for (AssignmentFact holder : held) {
            Post post = Objects.requireNonNull(posts.remove(holder.post()));
            Employee person = people.get(holder.employee());
            if (person != null && person.status() != EmploymentStatus.NON_ASN) {
                leaving.add(new Leaving(
                        person, post, rules.leaves(person.nip(), post).orElse(null)));
            }
        }
        return new Outlook(today, units, List.copyOf(posts.values()), leaving, rules);
    }
}
