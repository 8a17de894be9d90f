package id.abdi.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.breach.Clause;
import id.abdi.breach.DatedDeadlines;
import id.abdi.breach.DayCount;
import id.abdi.breach.DayKind;
import id.abdi.breach.Deadlines;
import id.abdi.breach.Effect;
import id.abdi.breach.Examiner.Seat;
import id.abdi.breach.ObjectionOutcome;
import id.abdi.breach.SanctionKind;
import id.abdi.discipline.CaseRules.Due;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of the steps and what is due until when (regulations 2.3); calendar days alone, so that a reader can count along. */
class CaseRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate SUMMON_BY = DAY.plusDays(3);
    private static final EmployeeId SOMEBODY = EmployeeId.fresh();

    private static final Deadlines COUNTS = counts(15, 14);
    private static final DatedDeadlines DEADLINES = day -> COUNTS;

    private static Deadlines counts(int inForce, int objection) {
        return new Deadlines(
                new Deadlines.Counts(
                        days(7),
                        days(7),
                        days(14),
                        days(inForce),
                        days(objection),
                        days(21),
                        days(14),
                        days(21),
                        days(65)),
                (day, count) -> day.plusDays(count));
    }

    private static DayCount days(int days) {
        return new DayCount(days, DayKind.CALENDAR);
    }

    private final List<Step> steps = new ArrayList<>();
    private Effect effect = Effect.UNIT;

    private void add(StepKind kind, LocalDate day) {
        add(kind, day, null, null, null);
    }

    private void add(
            StepKind kind,
            LocalDate day,
            @Nullable LocalDate planned,
            @Nullable SanctionKind sanction,
            @Nullable ObjectionOutcome outcome) {
        steps.add(new Step(
                Uuid7.next(),
                new CaseId(new UUID(0, 1)),
                steps.size() + 1,
                kind,
                day,
                new Step.Said("kata", "800/1", planned),
                sanction,
                null,
                outcome,
                SOMEBODY,
                kind == StepKind.TEAM_SET ? List.of(SOMEBODY) : List.of(),
                kind == StepKind.TEAM_SET ? List.of(Seat.SUPERIOR) : List.of(),
                SOMEBODY,
                Instant.EPOCH));
    }

    private CaseFile file() {
        return new CaseFile(
                new Opened(
                        new CaseId(new UUID(0, 1)),
                        EmployeeId.fresh(),
                        CaseKind.SUSPECTED_BREACH,
                        List.of(Clause.P4F),
                        effect,
                        DAY,
                        "fakta",
                        null,
                        false,
                        null,
                        DAY,
                        SOMEBODY,
                        Instant.EPOCH),
                steps);
    }

    private CaseState state(LocalDate today) {
        return CaseRules.state(file(), today, DEADLINES);
    }

    private List<Due> due(LocalDate today) {
        return CaseRules.due(file(), today, DEADLINES, SUMMON_BY);
    }

    @Test
    void d17_aCaseThatWasOpenedIsSummonedAtOnce() {
        assertThat(state(DAY)).isEqualTo(CaseState.OPENED);
        assertThat(due(DAY)).containsExactly(new Due(StepKind.SUMMONED, SUMMON_BY));
        assertThat(due(DAY).getFirst().late(SUMMON_BY.plusDays(1))).isTrue();
        assertThat(CaseRules.following(file(), DAY, DEADLINES))
                .containsExactlyInAnyOrder(StepKind.SUMMONED, StepKind.INVOLVED);
    }

    @Test
    void d6_afterTheSummonsTheExaminationIsDue() {
        add(StepKind.SUMMONED, DAY, DAY.plusDays(5), null, null);
        assertThat(due(DAY)).containsExactly(new Due(StepKind.EXAMINED, DAY.plusDays(7)));
    }

    @Test
    void d7_whoDoesNotAppearIsSummonedAgainAndThenDecidedOnTheEvidence() {
        add(StepKind.SUMMONED, DAY, DAY.plusDays(5), null, null);
        add(StepKind.MISSED, DAY.plusDays(5));
        assertThat(state(DAY.plusDays(6))).isEqualTo(CaseState.MISSED);
        assertThat(due(DAY.plusDays(6))).containsExactly(new Due(StepKind.SUMMONED_AGAIN, DAY.plusDays(12)));
        add(StepKind.SUMMONED_AGAIN, DAY.plusDays(8), DAY.plusDays(14), null, null);
        assertThat(state(DAY.plusDays(8))).isEqualTo(CaseState.SUMMONED_AGAIN);
        add(StepKind.MISSED, DAY.plusDays(14));
        assertThat(state(DAY.plusDays(14))).isEqualTo(CaseState.MISSED_AGAIN);
        assertThat(CaseRules.following(file(), DAY.plusDays(14), DEADLINES)).contains(StepKind.PROPOSED);
    }

    @Test
    void d8_nothingIsProposedBeforeThePersonWasHeardAndSignedOrRefusedTo() {
        add(StepKind.SUMMONED, DAY, DAY.plusDays(5), null, null);
        assertThat(CaseRules.following(file(), DAY, DEADLINES)).doesNotContain(StepKind.PROPOSED, StepKind.DECIDED);
        add(StepKind.EXAMINED, DAY.plusDays(5));
        assertThat(CaseRules.following(file(), DAY, DEADLINES))
                .contains(StepKind.SIGNED, StepKind.SIGNATURE_REFUSED)
                .doesNotContain(StepKind.PROPOSED);
        add(StepKind.SIGNATURE_REFUSED, DAY.plusDays(5));
        assertThat(state(DAY)).isEqualTo(CaseState.HEARD);
        assertThat(CaseRules.following(file(), DAY, DEADLINES)).contains(StepKind.PROPOSED);
    }

    @Test
    void d9_aTeamIsDueWhereTheBreachMayBeHeavy() {
        effect = Effect.STATE;
        assertThat(due(DAY)).contains(new Due(StepKind.TEAM_SET, null));
        add(StepKind.TEAM_SET, DAY);
        assertThat(due(DAY)).extracting(Due::step).doesNotContain(StepKind.TEAM_SET);
    }

    @Test
    void d10_onlyWhoMayGetAHeavySanctionIsFreedFromDuties() {
        add(StepKind.SUMMONED, DAY, DAY.plusDays(5), null, null);
        assertThat(CaseRules.following(file(), DAY, DEADLINES)).doesNotContain(StepKind.RELEASED);
        effect = Effect.STATE;
        assertThat(CaseRules.following(file(), DAY, DEADLINES)).contains(StepKind.RELEASED);
    }

    private void decided(SanctionKind kind) {
        add(StepKind.SUMMONED, DAY, DAY.plusDays(5), null, null);
        add(StepKind.EXAMINED, DAY.plusDays(5));
        add(StepKind.SIGNED, DAY.plusDays(5));
        add(StepKind.PROPOSED, DAY.plusDays(6), null, kind, null);
        add(StepKind.DECIDED, DAY.plusDays(7), null, kind, null);
    }

    @Test
    void d13_d14_aDecisionIsDeliveredAndThenCounts() {
        decided(SanctionKind.WRITTEN_REPRIMAND);
        assertThat(due(DAY)).containsExactly(new Due(StepKind.DELIVERED, DAY.plusDays(21)));
        assertThat(CaseRules.inForce(file(), DEADLINES)).isNull();
        add(StepKind.DELIVERED, DAY.plusDays(10));
        assertThat(state(DAY.plusDays(24))).isEqualTo(CaseState.DELIVERED);
        assertThat(state(DAY.plusDays(25))).isEqualTo(CaseState.IN_FORCE);
        assertThat(CaseRules.inForce(file(), DEADLINES)).isEqualTo(DAY.plusDays(25));
        assertThat(due(DAY.plusDays(11)))
                .containsExactly(new Due(StepKind.OBJECTED, DAY.plusDays(24)), new Due(StepKind.UPLOADED, null));
    }

    @Test
    void d14_d16_anObjectionStopsItUntilItIsDecided() {
        decided(SanctionKind.DISMISSED);
        add(StepKind.DELIVERED, DAY.plusDays(10));
        add(StepKind.OBJECTED, DAY.plusDays(12));
        assertThat(state(DAY.plusDays(40))).isEqualTo(CaseState.OBJECTED);
        assertThat(CaseRules.inForce(file(), DEADLINES)).isNull();
        assertThat(due(DAY.plusDays(13)))
                .contains(
                        new Due(StepKind.REPLIED, DAY.plusDays(33)),
                        new Due(StepKind.OBJECTION_DECIDED, DAY.plusDays(77)));
        add(StepKind.OBJECTION_DECIDED, DAY.plusDays(50), null, SanctionKind.POST_LOWERED, ObjectionOutcome.LIGHTENED);
        assertThat(file().sanction()).isEqualTo(SanctionKind.POST_LOWERED);
        assertThat(CaseRules.inForce(file(), DEADLINES)).isEqualTo(DAY.plusDays(50));
    }

    @Test
    void d16_whatIsCancelledCountsNever() {
        decided(SanctionKind.WRITTEN_REPRIMAND);
        add(StepKind.DELIVERED, DAY.plusDays(10));
        add(StepKind.OBJECTED, DAY.plusDays(12));
        add(StepKind.OBJECTION_DECIDED, DAY.plusDays(20), null, null, ObjectionOutcome.CANCELLED);
        assertThat(file().sanction()).isNull();
        assertThat(state(DAY.plusDays(30))).isEqualTo(CaseState.WITHOUT_SANCTION);
    }

    @Test
    void d16_whatCountsBeforeTheLastDayToObjectIsStillObjectedTo() {
        decided(SanctionKind.WRITTEN_REPRIMAND);
        add(StepKind.DELIVERED, DAY.plusDays(10));
        DatedDeadlines early = day -> counts(5, 14);
        LocalDate lastDay = DAY.plusDays(24);
        assertThat(CaseRules.state(file(), lastDay, early)).isEqualTo(CaseState.IN_FORCE);
        assertThat(CaseRules.following(file(), lastDay, early))
                .contains(StepKind.OBJECTED)
                .doesNotContain(StepKind.CLOSED);
        assertThat(CaseRules.due(file(), lastDay, early, SUMMON_BY)).contains(new Due(StepKind.OBJECTED, lastDay));
        assertThat(CaseRules.following(file(), lastDay.plusDays(1), early))
                .contains(StepKind.CLOSED)
                .doesNotContain(StepKind.OBJECTED);
        add(StepKind.OBJECTED, lastDay);
        assertThat(CaseRules.state(file(), lastDay, early)).isEqualTo(CaseState.OBJECTED);
        assertThat(CaseRules.inForce(file(), early)).isNull();
        add(StepKind.OBJECTION_DECIDED, lastDay, null, null, ObjectionOutcome.STRENGTHENED);
        assertThat(CaseRules.following(file(), lastDay, early)).doesNotContain(StepKind.OBJECTED);
    }

    @Test
    void d14_aRuleOfALaterDayMovesNothingThatWasDelivered() {
        decided(SanctionKind.WRITTEN_REPRIMAND);
        add(StepKind.DELIVERED, DAY.plusDays(10));
        DatedDeadlines changed = day -> day.isAfter(DAY.plusDays(10)) ? counts(60, 50) : COUNTS;
        assertThat(CaseRules.inForce(file(), changed)).isEqualTo(DAY.plusDays(25));
        assertThat(CaseRules.state(file(), DAY.plusDays(25), changed)).isEqualTo(CaseState.IN_FORCE);
        assertThat(CaseRules.objection(file(), changed)).isEqualTo(DAY.plusDays(24));
    }

    @Test
    void d12_whatMayBeACrimeIsHandedOnOnceAfterTheExaminationAndTheCaseGoesOn() {
        add(StepKind.SUMMONED, DAY, DAY.plusDays(5), null, null);
        assertThat(CaseRules.following(file(), DAY, DEADLINES)).doesNotContain(StepKind.SENT_TO_LAW);
        add(StepKind.EXAMINED, DAY.plusDays(5));
        CaseState examined = state(DAY.plusDays(5));
        assertThat(CaseRules.following(file(), DAY.plusDays(5), DEADLINES)).contains(StepKind.SENT_TO_LAW);
        add(StepKind.SENT_TO_LAW, DAY.plusDays(6));
        assertThat(state(DAY.plusDays(6))).isEqualTo(examined);
        assertThat(CaseRules.following(file(), DAY.plusDays(6), DEADLINES))
                .contains(StepKind.SIGNED)
                .doesNotContain(StepKind.SENT_TO_LAW);
    }

    @Test
    void d15_whatWasDeliveredIsUploadedOnceToTheNationalSystem() {
        decided(SanctionKind.WRITTEN_REPRIMAND);
        Due upload = new Due(StepKind.UPLOADED, null);
        assertThat(due(DAY.plusDays(7))).doesNotContain(upload);
        add(StepKind.DELIVERED, DAY.plusDays(10));
        assertThat(due(DAY.plusDays(10))).contains(upload);
        assertThat(CaseRules.following(file(), DAY.plusDays(10), DEADLINES)).contains(StepKind.UPLOADED);
        add(StepKind.UPLOADED, DAY.plusDays(11));
        assertThat(due(DAY.plusDays(11))).doesNotContain(upload);
        assertThat(CaseRules.following(file(), DAY.plusDays(11), DEADLINES)).doesNotContain(StepKind.UPLOADED);
    }

    @Test
    void d11_aCaseIsDecidedOnce() {
        decided(SanctionKind.WRITTEN_REPRIMAND);
        assertThat(CaseRules.following(file(), DAY, DEADLINES)).doesNotContain(StepKind.DECIDED, StepKind.PROPOSED);
    }
}
