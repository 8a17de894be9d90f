package id.abdi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.Activities.Served;
import id.abdi.dailyreport.Verdict;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.PostId;
import id.abdi.plan.Aspect;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.plan.PlanId;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResult.Indicator;
import id.abdi.plan.PlanResultId;
import id.abdi.programme.Target;
import id.abdi.programme.Target.Direction;
import id.abdi.progress.Proposal.Basis;
import id.abdi.progress.Proposal.Figure;
import id.abdi.progress.Proposal.Nothing;
import id.abdi.progress.Proposal.Why;
import id.abdi.progress.ProposalRules.Work;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6, PM-6, PM-16: what the daily work proposes for an indicator, and where it can say nothing. */
class ProposalRulesTest {
    private static final PlanResultId RESULT = PlanResultId.fresh();
    private static final Part SECOND = new Part(2026, Rhythm.QUARTER, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    private static Served did(String day, String unit, int quantity, int activities) {
        return new Served(RESULT, LocalDate.parse(day), unit, BigDecimal.valueOf(quantity), activities);
    }

    private static Work work(List<Served> served, Map<LocalDate, Verdict> verdicts, int... actions) {
        return new Work(
                new PlanResult(
                        RESULT,
                        1,
                        PlanId.fresh(),
                        1,
                        EmployeeId.fresh(),
                        PostId.fresh(),
                        true,
                        "Kapal terdata",
                        PlanResult.Link.NOTHING,
                        List.of(),
                        java.util.Arrays.stream(actions)
                                .mapToObj(part -> new PlanResult.Action(part, "Langkah"))
                                .toList()),
                served,
                verdicts);
    }

    private static Proposal propose(Aspect aspect, String target, Work work) {
        Indicator indicator = new Indicator(
                aspect, "Ukuran", Target.read(target, Direction.AT_LEAST).orElseThrow(), null);
        return ProposalRules.propose(indicator, work, SECOND, TODAY);
    }

    private static final List<Served> SERVED = List.of(
            did("2026-03-31", "kapal", 100, 9),
            did("2026-04-01", "kapal", 3, 2),
            did("2026-05-20", "laporan", 7, 1),
            did("2026-06-30", "kapal", 4, 1),
            did("2026-07-01", "kapal", 1000, 5));

    @Test
    void quantityIsTheSumInItsUnitAndItsDays() {
        assertThat(propose(Aspect.QUANTITY, "500 Kapal", work(SERVED, Map.of())))
                .isEqualTo(new Figure(BigDecimal.valueOf(7), Basis.SUM, 3, 4));
        assertThat(propose(Aspect.RECEIVERS, "500 kapal", work(SERVED, Map.of())))
                .isEqualTo(new Figure(BigDecimal.valueOf(7), Basis.SUM, 3, 4));
    }

    @Test
    void noWorkIsZeroAndOtherWorkIsUnknown() {
        assertThat(propose(Aspect.QUANTITY, "500 kapal", work(List.of(), Map.of())))
                .isEqualTo(new Figure(BigDecimal.ZERO, Basis.SUM, 0, 0));
        assertThat(propose(Aspect.QUANTITY, "500 kebun", work(SERVED, Map.of())))
                .isEqualTo(new Nothing(Why.OTHER_UNIT));
    }

    @Test
    void timeIsTheShareOfTheActionPlanThatWasWorkedOnInItsQuarter() {
        assertThat(propose(Aspect.TIME, "100 %", work(SERVED, Map.of(), 1, 2, 3, 4)))
                .isEqualTo(new Figure(BigDecimal.valueOf(100), Basis.IN_TIME, 2, 2));
        assertThat(propose(Aspect.TIME, "100 %", work(SERVED.subList(1, 4), Map.of(), 1, 2, 3)))
                .isEqualTo(new Figure(BigDecimal.valueOf(50), Basis.IN_TIME, 1, 2));
        assertThat(propose(Aspect.TIME, "100 %", work(SERVED, Map.of(), 3))).isEqualTo(new Nothing(Why.NO_ACTION));
    }

    @Test
    void qualityIsTheShareOfTheActivitiesOnDaysThatTheSuperiorAccepted() {
        Map<LocalDate, Verdict> verdicts = Map.of(
                LocalDate.of(2026, 4, 1), Verdict.EXPECTED,
                LocalDate.of(2026, 6, 30), Verdict.BELOW,
                LocalDate.of(2026, 7, 1), Verdict.ABOVE);
        assertThat(propose(Aspect.QUALITY, "90 %", work(SERVED, verdicts)))
                .isEqualTo(new Figure(BigDecimal.valueOf(67), Basis.ACCEPTED, 2, 3));
        assertThat(propose(Aspect.QUALITY, "90 %", work(SERVED, Map.of()))).isEqualTo(new Nothing(Why.NO_VERDICT));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "COST, ≤ 1000000 rupiah, COST",
        "BUDGET, 95 %, COST",
        "QUANTITY, 90 %, NOT_TOLD",
        "RECEIVERS, 80 %, NOT_TOLD",
        "TIME, ≤ 3 hari, NOT_TOLD",
        "TIME, ≤ 5 %, NOT_TOLD",
        "QUALITY, ≤ 5 %, NOT_TOLD",
        "QUALITY, 4 nilai, NOT_TOLD",
    })
    void whatActivitiesDoNotTellIsNotProposed(Aspect aspect, String target, Why why) {
        assertThat(propose(aspect, target, work(SERVED, Map.of(), 1, 2))).isEqualTo(new Nothing(why));
    }

    @Test
    void aDescriptionIsToldByThePerson() {
        Indicator told = new Indicator(Aspect.QUALITY, "Ukuran", null, "Data dipakai");
        assertThat(ProposalRules.propose(told, work(SERVED, Map.of()), SECOND, TODAY))
                .isEqualTo(new Nothing(Why.DESCRIPTION));
    }

    @ParameterizedTest(name = "{0} {1}: {2} to {3}")
    @CsvSource({
        "QUARTER, 2026-06-30, 2026-04-01, 2026-06-30",
        "QUARTER, 2026-12-31, 2026-10-01, 2026-12-31",
        "MONTH, 2028-02-29, 2028-02-01, 2028-02-29",
        "MONTH, 2026-01-01, 2026-01-01, 2026-01-31",
    })
    void aPartHasItsDays(Rhythm rhythm, LocalDate day, LocalDate first, LocalDate last) {
        Part part = Part.of(day, rhythm);
        assertThat(part.first()).isEqualTo(first);
        assertThat(part.last()).isEqualTo(last);
        assertThat(part.ended(last)).isTrue();
        assertThat(part.ended(last.minusDays(1))).isFalse();
    }
}
