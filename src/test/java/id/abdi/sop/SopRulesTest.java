package id.abdi.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.abdi.flow.FlowShape;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.kernel.UnitId;
import id.abdi.organization.UnitAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which state follows on which, by whose hand, and what an SOP must say (PermenPANRB 35/2012; S-1 to S-7). */
class SopRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final Set<UnitAct> ALL = Set.of(UnitAct.values());

    /** Each change with the only states from which it leads on. */
    @ParameterizedTest
    @CsvSource({
        "START, APPROVED IN_FORCE WITHDRAWN",
        "SUBMIT, DRAFT RETURNED",
        "TAKE_BACK, SUBMITTED",
        "RETURN, SUBMITTED",
        "APPROVE, SUBMITTED",
        "DISCARD, DRAFT RETURNED"
    })
    void aChangeLeadsOnFromTheseStatesOnly(SopChange change, String from) {
        for (SopState state : SopState.values()) {
            assertThat(SopRules.allowed(change, new SopRules.Facts(state, ALL)))
                    .as(change + " from " + state)
                    .isEqualTo(List.of(from.split(" ", -1)).contains(state.name()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "START, WRITE",
        "SUBMIT, WRITE",
        "TAKE_BACK, WRITE",
        "DISCARD, WRITE",
        "RETURN, APPROVE",
        "APPROVE, APPROVE"
    })
    void s1_whoDecidesIsNotWhoWrites(SopChange change, UnitAct needed) {
        SopState from = SopRules.from(change).iterator().next();
        assertThat(SopRules.allowed(change, new SopRules.Facts(from, Set.of(needed))))
                .isTrue();
        assertThat(SopRules.allowed(change, new SopRules.Facts(from, Set.of(UnitAct.READ))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-15, , true",
        "2026-07-14, , false",
        "2026-07-16, 2026-07-15, true",
        "2026-07-15, 2026-07-15, false",
        "2026-07-20, 2026-07-25, false"
    })
    void aVersionBeginsAfterEveryOther(LocalDate begins, LocalDate other, boolean allowed) {
        List<Sop> earlier = other == null
                ? List.of()
                : List.of(new Sop(
                        new SopId(new UUID(0, 1)),
                        new SopCode("SOP/1"),
                        1,
                        new UnitId(new UUID(0, 2)),
                        "Contoh",
                        Period.from(other)));
        if (allowed) {
            SopRules.begins(begins, DAY, earlier);
        } else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SopRules.begins(begins, DAY, earlier));
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-07-15, 12, true", "2025-07-16, 12, false", "2026-01-15, 6, true", "2026-07-15, 12, false"})
    void s7_reviewIsDueAfterTheMonthsOfTheRule(LocalDate looked, int months, boolean due) {
        assertThat(SopRules.reviewDue(looked, months, DAY)).isEqualTo(due);
    }

    private static List<String> wrong(SopContent content) {
        return ContentRules.missing(content).stream().map(FieldError::field).toList();
    }

    @Test
    void aWholeSopLacksNothing() {
        assertThat(ContentRules.missing(SopOfTest.whole("Pelayanan contoh"))).isEmpty();
        assertThat(ContentRules.missing(SopOfTest.large(40, 8))).isEmpty();
    }

    @Test
    void s1_theIdentityBlockIsFilled() {
        assertThat(wrong(SopContent.begun("", List.of())))
                .contains("title", "legalBasis", "qualifications", "warnings", "records", "actors");
    }

    @Test
    void s3_onlyTheFirstStepBeginsAndADecisionLeadsTwoWays() {
        SopContent content = SopOfTest.with(
                "Contoh",
                List.of("Staf"),
                List.of(
                        SopOfTest.step(1, FlowShape.PROCESS, "Memeriksa", 0),
                        SopOfTest.step(2, FlowShape.DECISION, "Menilai", 0),
                        SopOfTest.leading(3, FlowShape.DECISION, "Menilai lagi", 0, 4, 4),
                        SopOfTest.step(4, FlowShape.PROCESS, "Menyimpan", 0)));
        assertThat(wrong(content)).contains("steps", "s2.otherwise", "s3.otherwise", "s4.activity");
    }

    @Test
    void s4_anActivityNamesNoSubject() {
        SopContent content = SopOfTest.with(
                "Contoh",
                List.of("Staf", "Kepala Seksi"),
                List.of(
                        SopOfTest.step(1, FlowShape.START, "Menerima berkas", 0),
                        SopOfTest.step(2, FlowShape.PROCESS, "kepala seksi memeriksa berkas", 1),
                        SopOfTest.step(3, FlowShape.END, "Menyimpan berkas", 0)));
        assertThat(wrong(content)).containsExactly("s2.activity");
    }

    @Test
    void s5_aStepSaysInputTimeAndOutput() {
        SopContent content = SopOfTest.whole("Contoh")
                .withSteps(List.of(
                        SopOfTest.step(1, FlowShape.START, "Menerima berkas", 0),
                        new SopStep(2, FlowShape.PROCESS, "Memeriksa", 1, "", null, "", "", null, null),
                        SopOfTest.step(3, FlowShape.END, "Menyimpan berkas", 0)));
        assertThat(wrong(content)).containsExactly("s2.needs", "s2.time", "s2.output");
    }

    @Test
    void aStepThatNothingLeadsToIsNamed() {
        SopContent content = SopOfTest.whole("Contoh")
                .withSteps(List.of(
                        SopOfTest.leading(1, FlowShape.START, "Menerima berkas", 0, 3, null),
                        SopOfTest.step(2, FlowShape.PROCESS, "Memeriksa", 1),
                        SopOfTest.step(3, FlowShape.END, "Menyimpan berkas", 0)));
        assertThat(wrong(content)).containsExactly("s2.activity");
    }
}
