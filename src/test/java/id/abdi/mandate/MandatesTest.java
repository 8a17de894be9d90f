package id.abdi.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.breach.Competence;
import id.abdi.breach.Effect;
import id.abdi.breach.Official;
import id.abdi.breach.Officials;
import id.abdi.breach.SanctionKind;
import id.abdi.discipline.CaseId;
import id.abdi.discipline.CaseState;
import id.abdi.discipline.Cases;
import id.abdi.discipline.GivenCases;
import id.abdi.discipline.StepKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Screens;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Regulations 2.3, last row but one: no Administrator / Pengawas in the unit, then a named Ahli Madya / Ahli Muda may impose light on one
 * level below, by PPK decision.
 */
@AbdiTest
class MandatesTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Regency regency;

    @Autowired
    GivenMandates given;

    @Autowired
    GivenCases cases;

    @Autowired
    Cases kept;

    @Autowired
    KeepMandates keep;

    @Autowired
    Officials officials;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Screens screens;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestClock clock;

    private Place agency;
    private Place unit;
    private Person officer;
    private Person muda;
    private Person madya;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        unit = agency.section("Unit Contoh").staff("Budi Karang");
        budi = unit.staff(0);
        muda = given.functional(unit, "Rahmat Pulau", "Analis Kebijakan Ahli Muda");
        madya = given.functional(unit, "Wati Ombak", "Analis Kebijakan Ahli Madya");
        officer = regency.agency("Badan Contoh")
                .head("Joko Jangkar")
                .staff("Ratna Teluk")
                .staff(0);
    }

    private Optional<EmployeeId> light(Person person, LocalDate day) {
        return officials
                .above(person.id(), day, Set.of())
                .official(SanctionKind.WRITTEN_REPRIMAND)
                .map(Official::id);
    }

    private static String refused(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).type();
    }

    private static String field(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).errors().getFirst().key();
    }

    @Test
    void noAdministratorOrPengawasInTheUnitThenTheNamedAhliMudaImposesLightOnOneLevelBelow() {
        assertThat(light(budi, TODAY)).contains(agency.head().id());
        given.of(officer, unit, muda);
        assertThat(light(budi, TODAY)).contains(muda.id());
        Competence competence = officials.above(budi.id(), TODAY, Set.of());
        assertThat(competence.official(SanctionKind.ALLOWANCE_CUT_6).map(Official::id))
                .contains(agency.head().id());
        assertThat(competence.official(muda.id()).map(Official::decision)).contains(GivenMandates.DECISION);
        assertThat(competence.mayImpose(
                        competence.official(agency.head().id()).orElseThrow(), SanctionKind.VERBAL_REPRIMAND))
                .isFalse();
    }

    @Test
    void theNamedAhliMadyaImposesLightOnAhliMudaAndNotTwoLevelsBelow() {
        given.of(officer, unit, madya);
        assertThat(light(muda, TODAY)).contains(madya.id());
        assertThat(light(budi, TODAY)).contains(agency.head().id());
        assertThat(light(madya, TODAY)).contains(agency.head().id());
    }

    @Test
    void itCountsOnTheDaysOfTheDecisionAlone() {
        given.of(officer, unit, muda, TODAY.plusDays(2), TODAY.plusDays(4));
        assertThat(light(budi, TODAY.plusDays(1))).contains(agency.head().id());
        assertThat(light(budi, TODAY.plusDays(2))).contains(muda.id());
        assertThat(light(budi, TODAY.plusDays(4))).contains(muda.id());
        assertThat(light(budi, TODAY.plusDays(5))).contains(agency.head().id());
    }

    @Test
    void fromTheDayOnWhichThereIsAPengawasTheNamingCountsNoMore() {
        given.of(officer, unit, muda);
        given.managing(unit, "Joni Batu", "IV.a", TODAY.plusDays(3));
        assertThat(light(budi, TODAY.plusDays(2))).contains(muda.id());
        assertThat(light(budi, TODAY.plusDays(3))).contains(agency.head().id());
        assertThat(field(() -> given.of(officer, unit, madya, TODAY.plusDays(3), TODAY.plusDays(9))))
                .isEqualTo("mandate.field.managed");
        given.of(officer, unit, madya, TODAY.plusDays(2), TODAY.plusDays(9));
        clock.pass(Duration.ofDays(3));
        assertThat(screens.page(officer(), "/discipline/officials"))
                .contains("Tidak berwenang", "kewenangan ada padanya");
    }

    private Person officer() {
        signedIn.grant(officer, Role.BKPSDM);
        return officer;
    }

    @Test
    void inTheUnitOfAnAdministratorNobodyIsNamedNorBelowAPostOfOne() {
        Place led = agency.section("Bidang Contoh").head("Tono Pasir");
        Person named = given.functional(led, "Sari Contoh", "Perencana Ahli Muda");
        assertThat(field(() -> given.of(officer, led, named))).isEqualTo("mandate.field.managed");
        assertThat(field(() -> given.of(officer, agency, muda))).isEqualTo("mandate.field.managed");
    }

    @Test
    void onlyAnAhliMadyaOrAhliMudaIsNamed() {
        Person pertama = given.functional(unit, "Umar Contoh", "Pranata Komputer Ahli Pertama");
        Person pemuda = given.functional(unit, "Lina Contoh", "Penggerak Pemuda Terampil");
        assertThat(field(() -> given.of(officer, unit, budi))).isEqualTo("mandate.field.official");
        assertThat(field(() -> given.of(officer, unit, pertama))).isEqualTo("mandate.field.official");
        assertThat(field(() -> given.of(officer, unit, pemuda))).isEqualTo("mandate.field.official");
        given.of(officer, unit, muda);
        assertThat(light(pertama, TODAY)).contains(muda.id());
    }

    @Test
    void whoIsInvolvedIsReplacedByTheNextHigherOfficial() {
        given.of(officer, unit, muda);
        Competence competence = officials.above(budi.id(), TODAY, Set.of(muda.id()));
        assertThat(competence.official(SanctionKind.WRITTEN_REPRIMAND).map(Official::id))
                .contains(agency.head().id());
    }

    @Test
    void theNamedOfficialDecidesTheCaseAndSeesItFromTheProposalOn() throws Exception {
        given.of(officer, unit, muda);
        Person head = agency.head();
        CaseId id = cases.breach(head, budi, Effect.UNIT);
        cases.heard(head, budi, id);
        assertThat(screens.get(muda, "/discipline/" + id)).hasStatus(404);
        cases.take(head, id, GivenCases.step(StepKind.PROPOSED, TODAY, "WRITTEN_REPRIMAND"));
        assertThat(screens.page(head, "/discipline/" + id))
                .contains("Rahmat Pulau", "ditunjuk dengan keputusan PPK " + GivenMandates.DECISION);
        assertThat(refused(() -> cases.take(head, id, GivenCases.step(StepKind.DECIDED, TODAY, "WRITTEN_REPRIMAND"))))
                .isEqualTo("not-allowed");
        assertThat(screens.page(muda, "/discipline/" + id)).contains("/steps/DECIDED");
        cases.take(muda, id, GivenCases.step(StepKind.DECIDED, TODAY, "WRITTEN_REPRIMAND"));
        assertThat(kept.of(regency.caller(muda)))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(CaseState.DECIDED));
    }

    @Test
    void onlyBkpsdmRecordsItAndNobodyForThemselvesOrTheOwnUnit() {
        MandateInput input =
                new MandateInput(unit.code(), muda.nip().value(), TODAY, TODAY.plusDays(9), GivenMandates.DECISION);
        assertThat(refused(() -> keep.by(regency.caller(agency.head()), MandateId.fresh(), input)))
                .isEqualTo("not-allowed");
        assertThat(refused(() -> given.of(muda, unit, muda))).isEqualTo("own-mandate");
        assertThat(refused(() -> given.of(budi, unit, muda))).isEqualTo("own-mandate");
        assertThat(mvc.get().uri("/discipline/officials").with(signedIn.as(agency.head())))
                .hasStatus(403);
    }

    @Test
    void theSameFormSentTwiceRecordsOneAndItIsEndedWithAReason() throws Exception {
        MandateId id = MandateId.fresh();
        MandateInput input =
                new MandateInput(unit.code(), muda.nip().value(), TODAY, TODAY.plusDays(9), GivenMandates.DECISION);
        keep.by(regency.caller(officer, Role.BKPSDM), id, input);
        keep.by(regency.caller(officer, Role.BKPSDM), id, input);
        assertThat(refused(() -> given.of(officer, unit, muda))).isEqualTo("mandate-overlaps");
        assertThat(screens.page(officer(), "/discipline/officials"))
                .contains("Unit Contoh", "Rahmat Pulau", "keputusan PPK " + GivenMandates.DECISION, "Berwenang");
        clock.pass(Duration.ofDays(2));
        assertThat(refused(() -> keep.end(regency.caller(officer, Role.BKPSDM), id, "")))
                .isEqualTo("mandate-invalid");
        keep.end(regency.caller(officer, Role.BKPSDM), id, "Keputusan dicabut");
        assertThat(light(budi, TODAY.plusDays(1))).contains(muda.id());
        assertThat(light(budi, TODAY.plusDays(2))).contains(agency.head().id());
        assertThat(refused(() -> keep.end(regency.caller(officer, Role.BKPSDM), id, "Lagi")))
                .isEqualTo("mandate-ended");
    }
}
