package id.abdi.personnel;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import id.abdi.organization.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded as of the day from which a table of staff holds.
 *
 * @param units by code
 * @param posts by unit, the head's first
 * @param postById the same posts
 * @param persons those of the table who are known
 * @param later those of the table who are known only from a later day on
 * @param held the definitive assignment of each known person of the table who has one
 * @param holders who holds each post that is held, whether in the table or not
 */
record StaffKnown(
        Map<String, Unit> units,
        Map<UnitId, List<Post>> posts,
        Map<PostId, Post> postById,
        Map<Nip, PersonFact> persons,
        Set<Nip> later,
        Map<EmployeeId, AssignmentFact> held,
        Map<PostId, EmployeeId> holders) {

    Optional<Post> head(UnitId unit) {
        return posts.getOrDefault(unit, List.of()).stream().filter(Post::head).findFirst();
    }

    /** The post that the person of that number holds, null for none. */
    @Nullable
    Post place(Nip nip) {
        PersonFact person = persons.get(nip);
        AssignmentFact assignment = person == null ? null : held.get(person.employee());
        return assignment == null ? null : postById.get(assignment.post());
    }

    @Nullable
    EmployeeId holder(PostId post) {
        return holders.get(post);
    }

    String unitName(UnitId unit) {
        return units.values().stream()
                .filter(known -> known.id().equals(unit))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    UnitId unit(String code) {
        return Objects.requireNonNull(units.get(code)).id();
    }
}
