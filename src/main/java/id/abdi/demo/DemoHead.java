package id.abdi.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Fact;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.PostId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A head of the made-up government.
 *
 * @param staff the people of the unit itself
 */
record DemoHead(UnitFact unit, PersonFact person, List<PersonFact> staff) {
    /** The heads of all units that have one, in the order of the units. */
    static List<DemoHead> all(List<Fact> facts) {
        Map<EmployeeId, PersonFact> people =
                of(facts, PersonFact.class).collect(toMap(PersonFact::employee, person -> person));
        Map<PostId, EmployeeId> holders = of(facts, AssignmentFact.class)
                .collect(toMap(AssignmentFact::post, AssignmentFact::employee, (first, acting) -> first));
        Map<UnitId, List<PostFact>> posts = of(facts, PostFact.class)
                .filter(post -> holders.containsKey(post.post()))
                .collect(groupingBy(PostFact::unit, LinkedHashMap::new, Collectors.toList()));
        return of(facts, UnitFact.class)
                .flatMap(unit -> head(unit, posts.getOrDefault(unit.unit(), List.of()), holders, people).stream())
                .toList();
    }

    private static Optional<DemoHead> head(
            UnitFact unit, List<PostFact> posts, Map<PostId, EmployeeId> holders, Map<EmployeeId, PersonFact> people) {
        return posts.stream()
                .filter(PostFact::head)
                .findFirst()
                .map(post -> new DemoHead(
                        unit,
                        person(post, holders, people),
                        posts.stream()
                                .filter(other -> !other.head())
                                .map(other -> person(other, holders, people))
                                .toList()));
    }

    private static PersonFact person(
            PostFact post, Map<PostId, EmployeeId> holders, Map<EmployeeId, PersonFact> people) {
        return Objects.requireNonNull(people.get(holders.get(post.post())));
    }

    private static <T extends Fact> Stream<T> of(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The NIPs of the staff with commas between; a dash where there are none. */
    String numbers() {
        return staff.isEmpty()
                ? "-"
                : staff.stream().map(person -> person.nip().value()).collect(Collectors.joining(","));
    }
}
