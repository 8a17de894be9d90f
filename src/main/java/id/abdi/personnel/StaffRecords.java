package id.abdi.personnel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Looks up what a table of staff is compared with, in a few questions for the whole table. */
@Component
class StaffRecords {
    private final Directory directory;
    private final Begin begin;

    StaffRecords(Directory directory, Begin begin) {
        this.directory = directory;
        this.begin = begin;
    }

    StaffKnown of(Collection<Nip> nips, LocalDate asOf) {
        Map<PostId, Post> posts = directory.posts(asOf).stream().collect(toMap(Post::id, Function.identity()));
        Map<Nip, PersonFact> persons = directory.persons(nips, asOf);
        List<EmployeeId> people =
                persons.values().stream().map(PersonFact::employee).toList();
        return new StaffKnown(
                directory.units(asOf).stream().collect(toMap(Unit::code, Function.identity())),
                posts.values().stream().collect(groupingBy(Post::unit)),
                posts,
                persons,
                later(nips, persons.keySet(), asOf),
                directory.definitive(people, asOf),
                directory.holders(posts.keySet(), asOf).stream()
                        .filter(held -> held.capacity() == Capacity.DEFINITIVE)
                        .collect(toMap(AssignmentFact::post, AssignmentFact::employee)));
    }

    private Set<Nip> later(Collection<Nip> nips, Set<Nip> known, LocalDate asOf) {
        if (!asOf.isBefore(begin.today())) {
            return Set.of();
        }
        Set<Nip> others = new HashSet<>(nips);
        others.removeAll(known);
        return directory.persons(others, begin.today()).keySet();
    }
}
