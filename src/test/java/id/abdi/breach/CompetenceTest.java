package id.abdi.breach;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.kernel.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may impose what on whom (regulations 2.3), who examines (D-9), and breaches again (D-1, D-2, D-11). */
class CompetenceTest {
    private static Official official(Rank rank) {
        return new Official(EmployeeId.fresh(), rank, false, false);
    }

    private static Competence over(Rank person, Rank... above) {
        List<Official> chain = new ArrayList<>();
        for (Rank rank : above) {
            chain.add(official(rank));
        }
        return new Competence(chain, person, Level.LIGHT);
    }

    private static Rank rank(Competence competence, SanctionKind kind) {
        return competence.official(kind).map(Official::rank).orElse(Rank.EXECUTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "EXECUTIVE, SUPERVISOR, ADMINISTRATOR, REGENT",
        "SUPERVISOR, ADMINISTRATOR, JPT_PRATAMA, REGENT",
        "ADMINISTRATOR, JPT_PRATAMA, REGENT, REGENT",
        "JPT_PRATAMA, REGENT, REGENT, REGENT",
        "FUNCTIONAL, ADMINISTRATOR, ADMINISTRATOR, REGENT",
        "FUNCTIONAL_UTAMA, REGENT, REGENT, REGENT"
    })
    void oneBelowGetsLightTwoBelowMediumAndTheRegentHeavy(Rank person, Rank light, Rank medium, Rank heavy) {
        Competence competence = over(person, Rank.SUPERVISOR, Rank.ADMINISTRATOR, Rank.JPT_PRATAMA, Rank.REGENT);
        assertThat(rank(competence, SanctionKind.VERBAL_REPRIMAND)).isEqualTo(light);
        assertThat(rank(competence, SanctionKind.ALLOWANCE_CUT_9)).isEqualTo(medium);
        assertThat(rank(competence, SanctionKind.POST_LOWERED)).isEqualTo(heavy);
    }

    @Test
    void whereNobodyIsCompetentTheNextHigherOfficialIs() {
        Competence noSupervisor = over(Rank.EXECUTIVE, Rank.ADMINISTRATOR, Rank.JPT_PRATAMA, Rank.REGENT);
        assertThat(rank(noSupervisor, SanctionKind.WRITTEN_REPRIMAND)).isEqualTo(Rank.ADMINISTRATOR);
        Competence onlyHead = over(Rank.EXECUTIVE, Rank.JPT_PRATAMA, Rank.REGENT);
        assertThat(rank(onlyHead, SanctionKind.ALLOWANCE_CUT_6)).isEqualTo(Rank.JPT_PRATAMA);
    }

    @Test
    void theRegentDismissesNoAhliUtama() {
        Competence competence = over(Rank.FUNCTIONAL_UTAMA, Rank.JPT_PRATAMA, Rank.REGENT);
        assertThat(competence.official(SanctionKind.DISMISSED)).isEmpty();
        assertThat(rank(competence, SanctionKind.REMOVED_FROM_POST)).isEqualTo(Rank.REGENT);
    }

    @Test
    void aFunctionalLeadOfATeamImposesNothing() {
        Competence competence = over(Rank.EXECUTIVE, Rank.FUNCTIONAL, Rank.SUPERVISOR, Rank.REGENT);
        assertThat(rank(competence, SanctionKind.VERBAL_REPRIMAND)).isEqualTo(Rank.SUPERVISOR);
    }

    @Test
    void whoOnlyActsImposesNoMoreThanTheRuleSays() {
        Official plt = new Official(EmployeeId.fresh(), Rank.ADMINISTRATOR, true, false);
        Competence competence = new Competence(
                List.of(plt, official(Rank.JPT_PRATAMA), official(Rank.REGENT)), Rank.FUNCTIONAL, Level.LIGHT);
        assertThat(competence.official(SanctionKind.VERBAL_REPRIMAND)).contains(plt);
        assertThat(rank(competence, SanctionKind.ALLOWANCE_CUT_6)).isEqualTo(Rank.JPT_PRATAMA);
        Competence more = new Competence(competence.chain(), Rank.FUNCTIONAL, Level.MEDIUM);
        assertThat(more.official(SanctionKind.ALLOWANCE_CUT_6)).contains(plt);
    }

    @Test
    void d9_whoIsInvolvedIsReplacedByTheNextHigher() {
        Official involved = new Official(EmployeeId.fresh(), Rank.SUPERVISOR, false, true);
        Competence competence =
                new Competence(List.of(involved, official(Rank.ADMINISTRATOR)), Rank.EXECUTIVE, Level.LIGHT);
        assertThat(rank(competence, SanctionKind.VERBAL_REPRIMAND)).isEqualTo(Rank.ADMINISTRATOR);
        assertThat(competence.mayImpose(involved, SanctionKind.VERBAL_REPRIMAND))
                .isFalse();
    }

    @Test
    void theRegentMayImposeMediumBesideTheLowerOfficialAndNotLight() {
        Competence competence = over(Rank.SUPERVISOR, Rank.ADMINISTRATOR, Rank.JPT_PRATAMA, Rank.REGENT);
        Official regent = competence.chain().getLast();
        Official administrator = competence.chain().getFirst();
        assertThat(competence.mayImpose(regent, SanctionKind.ALLOWANCE_CUT_6)).isTrue();
        assertThat(competence.mayImpose(regent, SanctionKind.VERBAL_REPRIMAND)).isFalse();
        assertThat(competence.mayImpose(administrator, SanctionKind.VERBAL_REPRIMAND))
                .isTrue();
        assertThat(competence.mayImpose(administrator, SanctionKind.ALLOWANCE_CUT_6))
                .isFalse();
    }

    @Test
    void d9_lightIsExaminedByTheSuperiorMediumByEitherAndHeavyByATeam() {
        assertThat(Examiner.of(Level.LIGHT).teamAllowed()).isFalse();
        assertThat(Examiner.of(Level.MEDIUM).teamAllowed()).isTrue();
        assertThat(Examiner.of(Level.MEDIUM).teamNeeded()).isFalse();
        assertThat(Examiner.of(Level.HEAVY).teamNeeded()).isTrue();
        assertThat(Examiner.missing(List.of(Examiner.Seat.SUPERIOR, Examiner.Seat.PERSONNEL)))
                .containsExactly(Examiner.Seat.SUPERVISION);
    }

    @Test
    void d11_ofSeveralBreachesTheHeaviestCounts() {
        assertThat(Repetition.heaviest(List.of(
                        SanctionKind.WRITTEN_REPRIMAND, SanctionKind.ALLOWANCE_CUT_6, SanctionKind.VERBAL_REPRIMAND)))
                .contains(SanctionKind.ALLOWANCE_CUT_6);
        assertThat(Repetition.heaviest(List.of())).isEmpty();
    }

    @Test
    void d11_theSameAgainIsSanctionedHeavier() {
        assertThat(Repetition.after(SanctionKind.WRITTEN_DISSATISFACTION, MediumKinds.ALLOWANCE_CUT))
                .doesNotContain(SanctionKind.WRITTEN_DISSATISFACTION, SanctionKind.PAY_RISE_DELAYED)
                .startsWith(SanctionKind.ALLOWANCE_CUT_6);
        assertThat(Repetition.after(SanctionKind.ALLOWANCE_CUT_9, MediumKinds.RISE_AND_RANK))
                .startsWith(SanctionKind.RANK_LOWERED);
        assertThat(Repetition.after(SanctionKind.DISMISSED, MediumKinds.ALLOWANCE_CUT))
                .containsExactly(SanctionKind.DISMISSED);
    }

    @Test
    void d1_theLevelFollowsFromTheEffectUnlessTheLawFixesIt() {
        assertThat(Effect.UNIT.level(List.of(Clause.P4F))).isEqualTo(Level.LIGHT);
        assertThat(Effect.AGENCY.level(List.of(Clause.P4F))).isEqualTo(Level.MEDIUM);
        assertThat(Effect.STATE.level(List.of(Clause.P4F))).isEqualTo(Level.HEAVY);
        assertThat(Effect.UNIT.level(List.of(Clause.P4F, Clause.P5K))).isEqualTo(Level.HEAVY);
    }

    @Test
    void d2_theMediumKindsAreThoseOfTheListInForce() {
        assertThat(SanctionKind.of(Level.MEDIUM, MediumKinds.ALLOWANCE_CUT))
                .containsExactly(
                        SanctionKind.ALLOWANCE_CUT_6, SanctionKind.ALLOWANCE_CUT_9, SanctionKind.ALLOWANCE_CUT_12);
        assertThat(SanctionKind.of(Level.MEDIUM, MediumKinds.RISE_AND_RANK))
                .containsExactly(
                        SanctionKind.PAY_RISE_DELAYED, SanctionKind.PROMOTION_DELAYED, SanctionKind.RANK_LOWERED);
        assertThat(SanctionKind.all(MediumKinds.RISE_AND_RANK)).hasSize(9);
        assertThat(SanctionKind.RANK_LOWERED.weight()).isEqualTo(SanctionKind.ALLOWANCE_CUT_12.weight());
    }
}
