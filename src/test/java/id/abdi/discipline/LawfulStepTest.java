package id.abdi.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.breach.Effect;
import id.abdi.breach.Examiner.Seat;
import id.abdi.breach.SanctionKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which sanctions may be imposed, and that the page offers these and no others (D-1, D-2, D-11). */
@AbdiTest
class LawfulStepTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Cases cases;

    @Autowired
    GivenCases given;

    @Autowired
    Regency regency;

    private Person head;
    private Person budi;
    private Person wati;
    private Person officer;
    private Person inspector;

    @BeforeEach
    void build() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
        wati = agency.staff(1);
        Place other = regency.agency("Badan Contoh").head("Tono Pasir").staff("Ratna Teluk", "Ira Tanjung");
        officer = other.staff(0);
        inspector = other.staff(1);
    }

    private static void refused(String type, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void d11_theSameAgainIsSanctionedHeavierAndNeverTwiceInOneCase() {
        CaseId first = given.breach(head, budi, Effect.UNIT);
        given.delivered(head, budi, first, "WRITTEN_REPRIMAND");
        refused(
                "step-out-of-order",
                () -> given.take(head, first, GivenCases.step(StepKind.DECIDED, TODAY, "WRITTEN_REPRIMAND")));
        CaseId id = given.breach(head, budi, Effect.UNIT);
        given.heard(head, budi, id);
        assertThat(cases.see(regency.caller(head), id).kinds())
                .doesNotContain(SanctionKind.VERBAL_REPRIMAND, SanctionKind.WRITTEN_REPRIMAND)
                .contains(SanctionKind.WRITTEN_DISSATISFACTION);
        assertThat(cases.see(regency.caller(head), id).kinds(StepKind.OBJECTION_DECIDED))
                .contains(SanctionKind.VERBAL_REPRIMAND, SanctionKind.WRITTEN_REPRIMAND)
                .doesNotContain(SanctionKind.RANK_LOWERED);
        refused(
                "heavier-again",
                () -> given.take(head, id, GivenCases.step(StepKind.PROPOSED, TODAY, "WRITTEN_REPRIMAND")));
        given.take(head, id, GivenCases.step(StepKind.PROPOSED, TODAY, "WRITTEN_DISSATISFACTION"));
    }

    @Test
    void d1_ofWhatTheLawFixesAsHeavyNothingLighterIsOfferedOrImposed() {
        CaseId id = cases.open(
                        regency.caller(head),
                        CaseId.fresh(),
                        budi.nip(),
                        new NewCase.Breach(List.of("P5A"), "UNIT", TODAY, null, GivenCases.FACTS))
                .opened()
                .id();
        assertThat(cases.see(regency.caller(head), id).kinds())
                .containsExactly(SanctionKind.POST_LOWERED, SanctionKind.REMOVED_FROM_POST, SanctionKind.DISMISSED);
        given.take(
                officer,
                id,
                new StepInput(
                        null,
                        StepKind.TEAM_SET,
                        TODAY,
                        null,
                        "800/2",
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of(
                                Seat.SUPERIOR, wati.nip().value(),
                                Seat.SUPERVISION, inspector.nip().value(),
                                Seat.PERSONNEL, officer.nip().value())),
                Role.BKPSDM);
        given.heard(inspector, budi, id);
        refused(
                "fixed-level",
                () -> given.take(inspector, id, GivenCases.step(StepKind.PROPOSED, TODAY, "VERBAL_REPRIMAND")));
        refused(
                "case-invalid",
                () -> given.take(inspector, id, GivenCases.step(StepKind.PROPOSED, TODAY, "RANK_LOWERED")));
    }

    @Test
    void d2_onlyKindsInForceAreImposed() {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        given.heard(head, budi, id);
        refused("case-invalid", () -> given.take(head, id, GivenCases.step(StepKind.PROPOSED, TODAY, "RANK_LOWERED")));
    }
}
