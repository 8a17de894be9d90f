package id.abdi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.PostId;
import id.abdi.plan.Plan.Approach;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.plan.Plan.State;
import id.abdi.plan.Plan.StepKind;
import id.abdi.programme.GivenProgrammes;
import id.abdi.programme.ProgrammeCarriers;
import id.abdi.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans are written, agreed, changed and followed from the programme to the person and back (PM-4 to PM-12, R6). */
@AbdiTest
class PlanDialogueTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    PlanDesk desk;

    @Autowired
    Directory directory;

    @Autowired
    GivenProgrammes programmes;

    @Autowired
    Regency regency;

    @Autowired
    OpenPlan open;

    @Autowired
    WriteResult write;

    @Autowired
    TakeStep step;

    @Autowired
    PlanResults results;

    @Autowired
    Plans plans;

    @Autowired
    ProgrammeCarriers carriers;

    private Place agency;
    private Place division;
    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        division = agency.section("Bidang Contoh").head("Rahmat Pulau");
        division.staff("Budi Karang", "Wati Ombak");
        head = division.head();
        budi = division.staff(0);
    }

    private static String refused(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).type();
    }

    @Test
    void pm4_aPlanIsAgreedByBothAndThenInForce() {
        Plan plan = desk.begin(budi);
        PlanResultId result =
                desk.write(budi, plan, "Laporan stok terbit tiap bulan", PlanDesk.provisional("Stok ikan terjaga"));
        assertThat(results.inForce(budi.id(), TODAY)).isEmpty();

        desk.submit(budi, plan);
        assertThat(results.inForce(budi.id(), TODAY)).isEmpty();
        Plan agreed = desk.agree(head, plan);

        assertThat(agreed.newest().state()).isEqualTo(State.AGREED);
        assertThat(results.inForce(budi.id(), TODAY)).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(result);
            assertThat(found.indicators()).hasSize(1);
            assertThat(found.actions()).containsExactly(new PlanResult.Action(1, "Data terkumpul"));
        });
        assertThat(results.inForce(budi.id(), LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(results.inForce(List.of(budi.id(), head.id()), TODAY)).containsOnlyKeys(budi.id());
    }

    @Test
    void pm4_aReturnedPlanCarriesRemarksAndIsSubmittedAgain() {
        Plan plan = desk.begin(budi);
        PlanResultId result = desk.write(budi, plan, "Laporan stok terbit", PlanDesk.NOTHING);
        desk.submit(budi, plan);
        assertThat(refused(() -> write.remove(regency.caller(budi), plan.id(), result)))
                .isEqualTo("plan-submitted");
        step.by(regency.caller(head), plan.id(), 1, 1, StepKind.RETURNED, "Tambahkan targetnya");
        write.by(regency.caller(budi), plan.id(), result, withRevision(1));
        desk.submit(budi, plan);
        Plan agreed = desk.agree(head, plan);

        assertThat(agreed.newest().steps())
                .extracting(Plan.Step::kind)
                .containsExactly(StepKind.SUBMITTED, StepKind.RETURNED, StepKind.SUBMITTED, StepKind.AGREED);
        assertThat(results.inForce(budi.id(), TODAY).getFirst().statement())
                .isEqualTo("Laporan stok terbit di enam pulau");
        assertThat(refused(() -> write.remove(regency.caller(budi), plan.id(), result)))
                .isEqualTo("plan-agreed");
    }

    private static ResultInput withRevision(int revision) {
        ResultInput input = PlanDesk.input("Laporan stok terbit di enam pulau", PlanDesk.NOTHING, Aspect.QUANTITY);
        return new ResultInput(true, input.statement(), input.link(), input.indicators(), input.actions(), revision);
    }

    @Test
    void pm4_aPlanThatWasTakenBackAndSubmittedAnewIsNotAgreedUnseen() {
        Plan plan = desk.begin(budi);
        PlanResultId result = desk.write(budi, plan, "Laporan stok terbit", PlanDesk.NOTHING);
        int seen = desk.submit(budi, plan).newest().steps().size();
        step.by(regency.caller(budi), plan.id(), 1, seen, StepKind.WITHDRAWN, null);
        write.by(regency.caller(budi), plan.id(), result, withRevision(1));
        desk.submit(budi, plan);
        for (StepKind kind : List.of(StepKind.AGREED, StepKind.RETURNED)) {
            assertThat(refused(() -> step.by(regency.caller(head), plan.id(), 1, seen, kind, "Sudah dibaca")))
                    .isEqualTo("stale-version");
        }
        int now = desk.seen(plan);
        assertThat(step.by(regency.caller(head), plan.id(), 1, now, StepKind.AGREED, null)
                        .newest()
                        .state())
                .isEqualTo(State.AGREED);
        assertThat(step.by(regency.caller(head), plan.id(), 1, now, StepKind.AGREED, null)
                        .newest()
                        .steps())
                .as("sent twice")
                .hasSize(now + 1);
    }

    @Test
    void aChangeOfAnOldRevisionIsStaleAndTheSameAgainIsOne() {
        Plan plan = desk.begin(budi);
        PlanResultId result = desk.write(budi, plan, "Laporan stok terbit", PlanDesk.NOTHING);
        assertThat(write.by(regency.caller(budi), plan.id(), result, withRevision(1))
                        .revision())
                .isEqualTo(2);
        assertThat(write.by(regency.caller(budi), plan.id(), result, withRevision(1))
                        .revision())
                .isEqualTo(2);
        ResultInput other = PlanDesk.input("Laporan lain terbit", PlanDesk.NOTHING, Aspect.QUANTITY);
        assertThat(refused(() -> write.by(regency.caller(budi), plan.id(), result, other)))
                .isEqualTo("stale-version");
    }

    @Test
    void pm8_everyResultIsReachedFromItsProgrammeAndBack() {
        ProgrammeId programme = programmes.of(agency, "Laut lestari");
        PlanResultId top =
                desk.agreed(agency.head(), regency.regent(), "Stok ikan terjaga", PlanDesk.serving(programme));
        PlanResultId middle = desk.agreed(head, agency.head(), "Nelayan mendapat data stok", PlanDesk.serving(top));
        PlanResultId leaf = desk.agreed(budi, head, "Laporan stok terbit", PlanDesk.serving(middle));

        assertThat(results.tree(programme, TODAY))
                .extracting(PlanResult::id)
                .containsExactlyInAnyOrder(top, middle, leaf);
        assertThat(results.programme(leaf, TODAY)).contains(programme);
        assertThat(results.children(top, TODAY)).extracting(PlanResult::id).containsExactly(middle);
        assertThat(carriers.counts(TODAY)).containsEntry(programme, 1);
        assertThat(plans.servingNothing(TODAY)).extracting(PlanResult::id).doesNotContain(top, middle, leaf);
    }

    @Test
    void pm8_nobodyWaitsForTheSuperiorAndALinkIsSettledLater() {
        PlanResultId leaf = desk.agreed(budi, head, "Laporan stok terbit", PlanDesk.provisional("Data bagi nelayan"));
        assertThat(plans.servingNothing(TODAY)).extracting(PlanResult::id).contains(leaf);
        PlanResultId parent = desk.agreed(
                head,
                agency.head(),
                "Nelayan mendapat data stok",
                PlanDesk.serving(programmes.of(agency, "Laut lestari")));
        PlanId plan = results.find(leaf).orElseThrow().plan();

        write.settle(regency.caller(budi), plan, leaf, PlanDesk.serving(parent));

        assertThat(results.children(parent, TODAY)).extracting(PlanResult::id).containsExactly(leaf);
        assertThat(plans.servingNothing(TODAY)).extracting(PlanResult::id).doesNotContain(leaf);
        assertThat(refused(() -> write.settle(
                        regency.caller(budi), plan, leaf, new ResultInput.LinkInput(parent, null, null, null, "lain"))))
                .isEqualTo("link-settled");
    }

    @Test
    void pm8_onlyResultsOfTheOwnLineAreServed() {
        Place other = regency.agency("Dinas Lain").head("Tono Pasir");
        PlanResultId foreign = desk.agreed(other.head(), regency.regent(), "Jalan mulus", PlanDesk.NOTHING);
        Plan plan = desk.begin(budi);
        assertThat(refused(() -> desk.write(budi, plan, "Laporan stok terbit", PlanDesk.serving(foreign))))
                .isEqualTo("foreign-link");
    }

    @Test
    void pm12_aChangeInMidYearIsANewVersionAndTheOldHoldsUntilThen() {
        PlanResultId old = desk.agreed(budi, head, "Laporan stok terbit", PlanDesk.NOTHING);
        Plan plan = plans.find(results.find(old).orElseThrow().plan()).orElseThrow();
        Plan changed = desk.change(budi, plan, TODAY.plusDays(10));
        PlanResultId added = desk.write(budi, changed, "Peta stok tersedia", PlanDesk.NOTHING);
        assertThat(results.inForce(budi.id(), TODAY.plusDays(20)))
                .extracting(PlanResult::id)
                .containsExactly(old);
        desk.submit(budi, changed);
        desk.agree(head, changed);

        assertThat(results.inForce(budi.id(), TODAY)).extracting(PlanResult::id).containsExactly(old);
        assertThat(results.inForce(budi.id(), TODAY.plusDays(20)))
                .extracting(PlanResult::id)
                .containsExactlyInAnyOrder(old, added);
        assertThat(plans.results(plan.id(), 1)).extracting(PlanResult::id).containsExactly(old);
    }

    @Test
    void pm12_whoMovesHasAPlanForEachPost() {
        PlanResultId before = desk.agreed(budi, head, "Laporan stok terbit", PlanDesk.NOTHING);
        AssignmentFact first = directory.assignments(budi.id()).getFirst();
        regency.end(first, TODAY.minusDays(1));
        Place other = regency.agency("Dinas Lain").head("Tono Pasir");
        PostId post = other.hold(budi, Period.from(TODAY.minusDays(1)));
        Caller caller = regency.caller(budi);
        Plan second = open.by(caller, post, 2026, Approach.QUALITATIVE, Rhythm.MONTH);

        assertThat(plans.of(List.of(budi.id()), 2026)).hasSize(2);
        assertThat(second.newest().period().from()).isEqualTo(TODAY.minusDays(1));
        assertThat(results.inForce(budi.id(), TODAY)).isEmpty();
        assertThat(results.inForce(budi.id(), TODAY.minusDays(5)))
                .extracting(PlanResult::id)
                .containsExactly(before);
    }

    @Test
    void pm12_stateOfficialsHaveNoPlan() {
        assertThat(refused(() -> desk.begin(regency.regent()))).isEqualTo("state-official");
        assertThat(refused(() ->
                        open.by(regency.caller(budi), PostId.fresh(), 2026, Approach.QUANTITATIVE, Rhythm.QUARTER)))
                .isEqualTo("not-your-post");
    }

    @Test
    void aPlanBegunTwiceIsOne() {
        assertThat(desk.begin(budi).id()).isEqualTo(desk.begin(budi).id());
    }
}
