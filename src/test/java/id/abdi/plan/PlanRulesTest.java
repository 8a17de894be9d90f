package id.abdi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.organization.PostId;
import id.abdi.plan.Plan.Approach;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.plan.Plan.Step;
import id.abdi.plan.Plan.StepKind;
import id.abdi.plan.Plan.Version;
import id.abdi.plan.PlanResult.Link;
import id.abdi.plan.PlanResult.Manner;
import id.abdi.plan.ResultInput.IndicatorInput;
import id.abdi.plan.ResultInput.LinkInput;
import id.abdi.programme.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan may say, and what may be done with it when (PM-4 to PM-13). */
class PlanRulesTest {
    private static final LinkInput NOTHING = new LinkInput(null, null, null, null, null);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static Version version(Approach approach, boolean leader, StepKind... steps) {
        return new Version(
                1,
                Period.of(NEW_YEAR, NEW_YEAR.plusYears(1)),
                approach,
                leader,
                Rhythm.QUARTER,
                null,
                Stream.of(steps)
                        .map(kind -> new Step(kind, null, EmployeeId.fresh(), null, null, Instant.EPOCH))
                        .toList());
    }

    private static final Version STAFF = version(Approach.QUANTITATIVE, false);

    private static IndicatorInput indicator(Aspect aspect, String target) {
        return new IndicatorInput(aspect, "Laporan yang terbit", target);
    }

    private static ResultInput input(LinkInput link, List<IndicatorInput> indicators, String... actions) {
        return new ResultInput(true, "Laporan stok terbit tiap bulan", link, indicators, Arrays.asList(actions), 0);
    }

    private static List<String> wrong(ResultInput input, Version version) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PlanRules.result(input, version));
        return refusal.errors().stream().map(FieldError::key).toList();
    }

    @Test
    void pm6_indicatorsStandInTheirAspectsAndNotAllFourAreNeeded() {
        assertThat(PlanRules.result(
                                input(
                                        NOTHING,
                                        List.of(
                                                indicator(Aspect.QUANTITY, "12 laporan"),
                                                indicator(Aspect.TIME, "5 hari"))),
                                STAFF)
                        .indicators())
                .extracting(one -> one.target() == null ? "" : one.target().typed())
                .containsExactly("≥ 12 laporan", "≤ 5 hari");
        assertThat(wrong(input(NOTHING, List.of(indicator(Aspect.RECEIVERS, "80 %"))), STAFF))
                .containsExactly("plan.field.perspective");
        assertThat(wrong(input(NOTHING, List.of()), STAFF)).containsExactly("plan.field.indicator");
        assertThat(wrong(
                        input(NOTHING, List.of(indicator(Aspect.TIME, "5 hari"), indicator(Aspect.TIME, "6 hari"))),
                        STAFF))
                .containsExactly("plan.field.aspect-twice");
    }

    @Test
    void pm6_leadersUsePerspectives() {
        Version leader = version(Approach.QUANTITATIVE, true);
        assertThat(PlanRules.result(input(NOTHING, List.of(indicator(Aspect.RECEIVERS, "80 %"))), leader)
                        .indicators())
                .hasSize(1);
        assertThat(wrong(input(NOTHING, List.of(indicator(Aspect.QUANTITY, "80 %"))), leader))
                .containsExactly("plan.field.aspect");
    }

    @Test
    void pm7_quantitativeHasATargetQualitativeADescription() {
        assertThat(wrong(input(NOTHING, List.of(indicator(Aspect.QUANTITY, "banyak"))), STAFF))
                .containsExactly("plan.field.target");
        assertThat(PlanRules.result(
                                input(NOTHING, List.of(indicator(Aspect.QUALITY, "Dipahami nelayan tanpa bantuan"))),
                                version(Approach.QUALITATIVE, false))
                        .indicators())
                .singleElement()
                .satisfies(one -> assertThat(one.description()).isEqualTo("Dipahami nelayan tanpa bantuan"));
    }

    @Test
    void pm8_aResultServesOneThingInAManner() {
        List<IndicatorInput> indicators = List.of(indicator(Aspect.QUANTITY, "12 laporan"));
        PlanResultId parent = PlanResultId.fresh();
        assertThat(PlanRules.result(
                                input(
                                        new LinkInput(parent, null, null, Manner.DIRECT, " untuk  Bintan Timur "),
                                        indicators),
                                STAFF)
                        .link())
                .isEqualTo(new Link(parent, null, null, Manner.DIRECT, "untuk Bintan Timur"));
        assertThat(PlanRules.result(
                                input(new LinkInput(null, null, "Stok ikan terjaga", null, null), indicators), STAFF)
                        .link()
                        .manner())
                .isEqualTo(Manner.INDIRECT);
        assertThat(PlanRules.result(input(NOTHING, indicators), STAFF).link().serves())
                .isFalse();
        assertThat(wrong(input(new LinkInput(parent, ProgrammeId.fresh(), null, null, null), indicators), STAFF))
                .containsExactly("plan.field.one-parent");
    }

    @ParameterizedTest
    @CsvSource({
        "Melaksanakan rapat koordinasi, true",
        "Menyusun laporan, true",
        "Kegiatan penyuluhan, true",
        "Laporan stok terbit tiap bulan, false",
        "Nelayan mendapat izin dalam tiga hari, false",
        "Melayu sebagai muatan lokal diajarkan, false"
    })
    void pm9_anActivityIsNoAchievement(String statement, boolean activity) {
        assertThat(PlanRules.namesAnActivity(statement)).isEqualTo(activity);
    }

    @Test
    void pm13_theActionPlanGoesByQuarterOrMonth() {
        List<IndicatorInput> indicators = List.of(indicator(Aspect.QUANTITY, "12 laporan"));
        assertThat(PlanRules.result(input(NOTHING, indicators, "", "Data terkumpul"), STAFF)
                        .actions())
                .containsExactly(new PlanResult.Action(2, "Data terkumpul"));
        assertThat(wrong(input(NOTHING, indicators, "", "", "", "", "Data terkumpul"), STAFF))
                .containsExactly("plan.field.part");
    }

    private static @Nullable String refusal(StepKind kind, String words, List<PlanResult> results, StepKind... before) {
        Refusal no = catchThrowableOfType(
                Refusal.class,
                () -> PlanRules.step(version(Approach.QUANTITATIVE, false, before), kind, words, results));
        return no == null ? null : no.type();
    }

    private static List<PlanResult> results(boolean main) {
        return List.of(new PlanResult(
                PlanResultId.fresh(),
                1,
                PlanId.fresh(),
                1,
                EmployeeId.fresh(),
                PostId.fresh(),
                main,
                "Laporan stok terbit",
                Link.NOTHING,
                List.of(),
                List.of()));
    }

    @Test
    void pm4_theDialogueGoesFromDraftToAgreement() {
        assertThat(refusal(StepKind.SUBMITTED, "", results(true))).isNull();
        assertThat(refusal(StepKind.SUBMITTED, "", results(true), StepKind.SUBMITTED, StepKind.RETURNED))
                .isNull();
        assertThat(refusal(StepKind.RETURNED, "Tambah target", List.of(), StepKind.SUBMITTED))
                .isNull();
        assertThat(refusal(StepKind.RETURNED, "", List.of(), StepKind.SUBMITTED))
                .isEqualTo("remarks");
        assertThat(refusal(StepKind.AGREED, "", List.of(), StepKind.SUBMITTED)).isNull();
        assertThat(refusal(StepKind.WITHDRAWN, "", List.of(), StepKind.SUBMITTED))
                .isNull();
        assertThat(refusal(StepKind.AGREED, "", List.of())).isEqualTo("plan-not-submitted");
        assertThat(refusal(StepKind.SUBMITTED, "", results(true), StepKind.SUBMITTED))
                .isEqualTo("plan-submitted");
        assertThat(refusal(StepKind.RETURNED, "x", List.of(), StepKind.SUBMITTED, StepKind.AGREED))
                .isEqualTo("plan-agreed");
    }

    @Test
    void pm5_aPlanHasAMainResult() {
        assertThat(refusal(StepKind.SUBMITTED, "", List.of())).isEqualTo("no-main-result");
        assertThat(refusal(StepKind.SUBMITTED, "", results(false))).isEqualTo("no-main-result");
    }

    @ParameterizedTest
    @EnumSource(Approach.class)
    void pm12_aChangeFollowsWhatWasAgreed(Approach approach) {
        Plan draft = new Plan(PlanId.fresh(), EmployeeId.fresh(), PostId.fresh(), 2026, List.of(STAFF));
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> PlanRules.next(draft, NEW_YEAR.plusMonths(6), "Tugas baru", approach))
                        .type())
                .isEqualTo("plan-not-agreed");
        Plan agreed = new Plan(
                PlanId.fresh(),
                EmployeeId.fresh(),
                PostId.fresh(),
                2026,
                List.of(version(Approach.QUANTITATIVE, false, StepKind.SUBMITTED, StepKind.AGREED)));
        Version next = PlanRules.next(agreed, NEW_YEAR.plusMonths(6), "Tugas baru", approach);
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.period()).isEqualTo(Period.of(NEW_YEAR.plusMonths(6), NEW_YEAR.plusYears(1)));
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> PlanRules.next(agreed, NEW_YEAR.minusDays(1), "", approach))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("reason", "from");
        assertThatCode(() -> PlanRules.writable(next)).doesNotThrowAnyException();
    }
}
