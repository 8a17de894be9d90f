package id.abdi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.organization.Capacity;
import id.abdi.organization.Directory;
import id.abdi.plan.Plan.State;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who agrees a plan: the pejabat penilai kinerja of the day, in the name of the post (PM-10). */
@AbdiTest
class PlanAssessorTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Regency regency;

    @Autowired
    Directory directory;

    @Autowired
    OpenPlan open;

    @Autowired
    WriteResult write;

    @Autowired
    TakeStep step;

    @Autowired
    Plans plans;

    private PlanDesk desk;
    private Place agency;
    private Place division;
    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        desk = new PlanDesk(regency, directory, open, write, step, plans);
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
}
