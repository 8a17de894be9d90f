package id.abdi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.assessor.GivenDelegations;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.organization.Capacity;
import id.abdi.plan.Plan.State;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who agrees a plan: the pejabat penilai kinerja of the day, in the name of the post (PM-10). */
@AbdiTest
class PlanAssessorTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    PlanDesk desk;

    @Autowired
    Regency regency;

    @Autowired
    Plans plans;

    @Autowired
    WriteWords words;

    @Autowired
    GivenDelegations delegations;

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
    void pm5_expectationsAndAttachmentsStandBesideTheResultsEachInOneHand() {
        Plan plan = desk.begin(budi);
        say(budi, plan, 0, PlanPart.RESOURCES, "Perahu dan bahan bakar");
        assertThat(refused(() -> say(budi, plan, 0, PlanPart.ADAPTIVE, "Apa saja")))
                .isEqualTo("other-hand");
        assertThat(refused(() -> say(head, plan, 0, PlanPart.RESOURCES, "Tanpa perahu")))
                .isEqualTo("other-hand");
        say(head, plan, 0, PlanPart.ADAPTIVE, "Cepat memakai aplikasi baru");

        assertThat(plans.words(plan.id(), 1))
                .containsEntry(PlanPart.RESOURCES, "Perahu dan bahan bakar")
                .containsEntry(PlanPart.ADAPTIVE, "Cepat memakai aplikasi baru")
                .hasSize(2);
    }

    @Test
    void wordsFromAPageOfBeforeTheLastChangeAreStale() {
        Plan plan = desk.begin(budi);
        say(budi, plan, 0, PlanPart.RESOURCES, "Perahu dan bahan bakar");
        assertThat(refused(() -> say(budi, plan, 0, PlanPart.RESOURCES, "Dari halaman lama")))
                .isEqualTo("stale-version");
        say(budi, plan, 0, PlanPart.RESOURCES, "Perahu dan bahan bakar");
        say(budi, plan, 1, PlanPart.RESOURCES, "Dua perahu");
        assertThat(plans.words(plan.id(), 1)).containsEntry(PlanPart.RESOURCES, "Dua perahu");
    }

    private void say(Person person, Plan plan, int revision, PlanPart part, String said) {
        words.by(regency.caller(person), plan.id(), new WriteWords.Seen(1, revision), Map.of(part, said));
    }

    @Test
    void pm10_onlyTheAssessorOfTodayAgrees() {
        Plan plan = desk.begin(budi);
        desk.write(budi, plan, "Laporan stok terbit", PlanDesk.NOTHING);
        desk.submit(budi, plan);
        assertThat(refused(() -> desk.agree(agency.head(), plan))).isEqualTo("not-assessor");
        assertThat(refused(() -> desk.agree(budi, plan))).isEqualTo("not-allowed");
        assertThat(refused(() -> desk.agree(division.staff(1), plan))).isEqualTo("unknown-person");
    }

    @Test
    void pm10_whoActsAgreesInTheNameOfThePost() {
        Person acting = division.staff(1);
        division.acting(acting, Capacity.PLH, Period.inclusive(TODAY.minusDays(1), TODAY.plusDays(1)));
        Plan plan = desk.begin(budi);
        desk.write(budi, plan, "Laporan stok terbit", PlanDesk.NOTHING);
        desk.submit(budi, plan);
        Plan.Step agreement = desk.agree(acting, plan).newest().steps().getLast();

        assertThat(agreement.by()).isEqualTo(acting.id());
        assertThat(agreement.capacity()).isEqualTo(Capacity.PLH);
        assertThat(agreement.post()).isEqualTo(division.headPost());
    }

    @Test
    void pm10_theAssessorMayDifferFromTheTeamLead() {
        Person lead = division.staff(1);
        division.line(budi, desk.post(lead.id()), Period.from(Regency.BEGIN));

        assertThat(plans.assessor(budi.id(), TODAY).orElseThrow().id()).isEqualTo(head.id());
        Plan plan = desk.begin(budi);
        desk.write(budi, plan, "Laporan stok terbit", PlanDesk.NOTHING);
        desk.submit(budi, plan);
        assertThat(refused(() -> desk.agree(lead, plan))).isEqualTo("not-assessor");
        assertThat(desk.agree(head, plan).newest().state()).isEqualTo(State.AGREED);
    }

    @Test
    void pm10_whomALetterNamesAgreesByThatLetterAndTheSuperiorNoMore() {
        Person deputy = agency.staff("Tono Pasir").staff(0);
        Plan plan = desk.begin(budi);
        desk.write(budi, plan, "Laporan stok terbit", PlanDesk.NOTHING);
        desk.submit(budi, plan);
        delegations.of(agency.head(), budi, deputy);

        assertThat(refused(() -> desk.agree(head, plan))).isEqualTo("not-assessor");
        Plan.Step agreement = desk.agree(deputy, plan).newest().steps().getLast();
        assertThat(agreement.letter()).isEqualTo(GivenDelegations.LETTER);
        assertThat(agreement.post()).isEqualTo(desk.post(deputy.id()));
        assertThat(plans.find(plan.id())
                        .orElseThrow()
                        .newest()
                        .steps()
                        .getLast()
                        .letter())
                .isEqualTo(GivenDelegations.LETTER);
    }
}
