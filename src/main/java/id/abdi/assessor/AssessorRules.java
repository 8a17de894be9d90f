package id.abdi.assessor;

import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Capacity;
import id.abdi.organization.PostId;
import id.abdi.organization.Superior;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pejabat penilai kinerja (PM-10): whom the nearest letter names; else the direct superior, who is at least pejabat pengawas; else,
 * where that one only leads a team, the next one above.
 */
final class AssessorRules {
    private AssessorRules() {}

    /**
     * Somebody whom a letter names.
     *
     * @param post their own; null for who is not in service, who assesses nobody
     * @param above everybody above them: nobody assesses the own superiors
     */
    record Delegate(Delegation delegation, @Nullable PostId post, Set<EmployeeId> above) {}

    /**
     * What stands around a person on a day.
     *
     * @param managing whether the direct superior holds a managing post
     * @param next the superior of the direct superior
     * @param delegates whom letters name for the person, then for the units above, nearest first
     */
    record Facts(
            EmployeeId person,
            @Nullable Superior direct,
            boolean managing,
            @Nullable Superior next,
            List<Delegate> delegates) {}

    static Optional<Assessor> of(Facts facts) {
        return facts.delegates().stream()
                .filter(delegate -> fits(delegate, facts.person()))
                .map(AssessorRules::assessor)
                .findFirst()
                .or(() -> Optional.ofNullable(line(facts)).map(Assessor::of));
    }

    private static boolean fits(Delegate delegate, EmployeeId person) {
        return delegate.post() != null
                && !delegate.delegation().delegate().equals(person)
                && !delegate.above().contains(person);
    }

    private static Assessor assessor(Delegate delegate) {
        return new Assessor(
                delegate.delegation().delegate(),
                Capacity.DEFINITIVE,
                Objects.requireNonNull(delegate.post()),
                delegate.delegation());
    }

    private static @Nullable Superior line(Facts facts) {
        Superior direct = facts.direct();
        if (direct == null || direct.capacity() != Capacity.TEAM_LEAD || facts.managing() || facts.next() == null) {
            return direct;
        }
        return facts.next();
    }
}
