package id.abdi.assessor;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.assessor.AssessorRules.Delegate;
import id.abdi.assessor.AssessorRules.Facts;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Capacity;
import id.abdi.organization.PostId;
import id.abdi.organization.Superior;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** PM-10: who assesses whom. */
class AssessorRulesTest {
    private static final EmployeeId PERSON = EmployeeId.fresh();
    private static final Superior HEAD = superior(Capacity.DEFINITIVE);
    private static final Superior ACTING = superior(Capacity.PLT);
    private static final Superior LEAD = superior(Capacity.TEAM_LEAD);

    private static Superior superior(Capacity capacity) {
        return new Superior(EmployeeId.fresh(), capacity, PostId.fresh());
    }

    private static Delegate delegate(EmployeeId id, @Nullable PostId post, Set<EmployeeId> above) {
        LocalDate day = LocalDate.of(2026, 7, 15);
        return new Delegate(
                new Delegation(
                        DelegationId.fresh(), UnitId.fresh(), null, id, Period.inclusive(day, day), "800/1/CONTOH"),
                post,
                above);
    }

    private static @Nullable EmployeeId assessor(
            @Nullable Superior direct, boolean managing, @Nullable Superior next, Delegate... delegates) {
        return AssessorRules.of(new Facts(PERSON, direct, managing, next, List.of(delegates)))
                .map(Assessor::id)
                .orElse(null);
    }

    @Test
    void theDirectSuperiorIsItAndWhoActsInThePost() {
        assertThat(assessor(HEAD, false, null)).isEqualTo(HEAD.id());
        assertThat(assessor(ACTING, false, HEAD)).isEqualTo(ACTING.id());
        assertThat(assessor(null, false, null)).isNull();
    }

    @Test
    void overATeamLeadWithoutAManagingPostTheNextOneIsIt() {
        assertThat(assessor(LEAD, false, HEAD)).isEqualTo(HEAD.id());
        assertThat(assessor(LEAD, true, HEAD)).isEqualTo(LEAD.id());
        assertThat(assessor(LEAD, false, null)).isEqualTo(LEAD.id());
    }

    @Test
    void theNearestLetterGoesBeforeTheLine() {
        Delegate near = delegate(EmployeeId.fresh(), PostId.fresh(), Set.of());
        Delegate far = delegate(EmployeeId.fresh(), PostId.fresh(), Set.of());
        assertThat(assessor(HEAD, false, null, near, far))
                .isEqualTo(near.delegation().delegate());
        assertThat(assessor(null, false, null, far)).isEqualTo(far.delegation().delegate());
    }

    @Test
    void nobodyAssessesThemselvesTheirSuperiorsOrOutOfService() {
        Delegate self = delegate(PERSON, PostId.fresh(), Set.of());
        Delegate below = delegate(EmployeeId.fresh(), PostId.fresh(), Set.of(PERSON));
        Delegate gone = delegate(EmployeeId.fresh(), null, Set.of());
        Delegate good = delegate(EmployeeId.fresh(), PostId.fresh(), Set.of(HEAD.id()));
        assertThat(assessor(HEAD, false, null, self, below, gone)).isEqualTo(HEAD.id());
        assertThat(assessor(HEAD, false, null, self, below, gone, good))
                .isEqualTo(good.delegation().delegate());
    }
}
