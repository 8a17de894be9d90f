package id.abdi.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import id.abdi.plan.GivenPlans;
import id.abdi.plan.Plan.StepKind;
import id.abdi.plan.PlanId;
import id.abdi.plan.Plans.PlanStepTaken;
import id.abdi.sop.GivenSops;
import id.abdi.standard.Proposals;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is told what: the head of the section of its SOPs (S-7), the assessor and the person of a plan, who proposed a standard. */
@AbdiTest
class RemindersTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenSops sops;

    @Autowired
    GivenPlans plans;

    @Autowired
    Proposals proposals;

    @Autowired
    ReviewReminders reviews;

    @Autowired
    ApplicationEventPublisher events;

    private Place section;
    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = section.head();
        budi = section.staff(0);
    }

    private String page(Person person) throws UnsupportedEncodingException {
        return mvc.get()
                .uri("/notices")
                .with(signedIn.as(person))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private int told(Person person, String words) throws UnsupportedEncodingException {
        return page(person).split(words, -1).length - 1;
    }

    private void morning(LocalDate day) {
        reviews.run(TestClock.at(day, LocalTime.of(5, 0)));
    }

    @Test
    void theHeadIsRemindedOfAReviewOnceBeforeAndOnceOnTheDay() throws UnsupportedEncodingException {
        GivenSops.Given given = sops.inForce();
        Person keeper = given.section().head();
        LocalDate due = TODAY.plusMonths(12);

        morning(due.minusDays(31));
        assertThat(page(keeper)).doesNotContain("Pelayanan izin contoh");

        morning(due.minusDays(30));
        morning(due.minusDays(29));
        assertThat(told(keeper, "perlu ditinjau paling lambat Kamis, 15 Juli 2027"))
                .isEqualTo(1);

        morning(due);
        morning(due.plusDays(1));
        assertThat(told(keeper, "sudah waktunya ditinjau sejak")).isEqualTo(1);
        assertThat(told(keeper, "perlu ditinjau paling lambat")).isEqualTo(1);
        assertThat(page(given.section().staff(0))).doesNotContain("Pelayanan izin contoh");
    }

    @Test
    void aSubmittedPlanIsTheAssessorsTurnAndAnAnsweredOneThePersons() throws UnsupportedEncodingException {
        plans.of(budi, head, "Laporan stok terbit");

        assertThat(told(head, "Sebuah rencana kinerja menunggu persetujuan Anda"))
                .isEqualTo(1);
        assertThat(told(budi, "Rencana kinerja Anda telah disepakati")).isEqualTo(1);
        assertThat(page(head)).doesNotContain(budi.nip().value(), "Budi Karang</a>", "telah disepakati");
    }

    @Test
    void aReturnedPlanIsToldToThePersonAndAWithdrawnOneToNobody() throws UnsupportedEncodingException {
        PlanId plan = PlanId.fresh();
        events.publishEvent(new PlanStepTaken(plan, budi.id(), 1, 2, StepKind.RETURNED));
        events.publishEvent(new PlanStepTaken(plan, budi.id(), 1, 2, StepKind.RETURNED));
        events.publishEvent(new PlanStepTaken(plan, budi.id(), 1, 4, StepKind.WITHDRAWN));

        assertThat(told(budi, "Rencana kinerja Anda dikembalikan")).isEqualTo(1);
        assertThat(page(head)).contains("Belum ada pemberitahuan");
    }

    @Test
    void whoProposedAStandardLearnsThatItIsAnswered() throws UnsupportedEncodingException {
        UUID activity = Uuid7.next();
        proposals.propose(
                regency.caller(budi),
                new Proposals.Work(budi.id(), activity, TODAY, "Menata arsip contoh", "kotak", BigDecimal.TEN));
        UUID proposal = Objects.requireNonNull(proposals.from(List.of(activity)).get(activity))
                .id();
        var answer = mvc.post()
                .uri("/api/v1/standard-proposals/" + proposal + "/answer")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"outcome\":\"DECLINED\",\"words\":\"Sudah termasuk pekerjaan lain\"}"
                        .getBytes(StandardCharsets.UTF_8))
                .with(signedIn.token(head))
                .exchange();
        assertThat(answer).hasStatusOk();

        assertThat(told(budi, "Usulan standar kerja Anda sudah dijawab")).isEqualTo(1);
        assertThat(page(budi)).doesNotContain("Sudah termasuk pekerjaan lain");
    }
}
