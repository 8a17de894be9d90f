package id.abdi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.ActivityHistory;
import id.abdi.activity.ActivityHistory.PastActivity;
import id.abdi.activity.ActivityKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.plan.Aspect;
import id.abdi.plan.GivenPlans;
import id.abdi.plan.PlanResultId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R6, PM-13, PM-16: what an indicator reached is proposed from the activities and confirmed by the person. */
@AbdiTest
class RealisationTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 20);

    @Autowired
    ActivityHistory activities;

    @Autowired
    GivenPlans plans;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Place agency;
    private Person head;
    private Person budi;
    private PlanResultId result;

    @BeforeEach
    void plan() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
        result = plans.of(
                budi,
                head,
                "Kapal di pelabuhan timur terdata",
                Map.of(Aspect.QUANTITY, "≥ 40 kapal", Aspect.COST, "≤ 9000000 rupiah"),
                List.of("Data awal", "Data lengkap"));
        did(MAY, 7);
        did(LocalDate.of(2026, 7, 6), 3);
    }

    private void did(LocalDate day, int quantity) {
        activities.record(List.of(new PastActivity(
                budi.id(),
                day,
                "Mendata kapal",
                60,
                BigDecimal.valueOf(quantity),
                "Kapal",
                ActivityKind.ROUTINE,
                budi.id(),
                TestClock.START,
                null,
                result)));
    }

    private String address() {
        return "/people/" + budi.nip().value() + "/progress";
    }

    private MvcTestResult page(Person reader, String query) {
        return mvc.get().uri(address() + query).with(signedIn.as(reader)).exchange();
    }

    private MvcTestResult say(Person who, Aspect aspect, String... typed) {
        var request = mvc.post()
                .uri(address() + "/" + result + "/" + aspect)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(signedIn.as(who))
                .param("from", "2026-04-01");
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    private int versions() {
        return jdbc.sql("select count(*) from progress.realisation where result = :result")
                .param("result", result.value())
                .query(Integer.class)
                .single();
    }

    /** The quarter that ended last waits for the person, who sees where each figure comes from. */
    @Test
    void theEndedQuarterIsProposedWithItsDays() {
        assertThat(page(budi, ""))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Kapal di pelabuhan timur terdata",
                        "7 kapal",
                        "dijumlahkan dari 1 kegiatan",
                        "/activities?date=2026-05-20",
                        "7 dari paling sedikit 40 kapal",
                        "Tidak dapat diusulkan: biaya tidak tercatat dalam kegiatan.",
                        "0 dari 2 indikator dikonfirmasi.");
    }

    @Test
    void theRunningQuarterIsShownAndNotConfirmedYet() {
        assertThat(page(budi, "?from=2026-07-01"))
                .bodyText()
                .contains("3 kapal", "10 dari paling sedikit 40 kapal", "Dapat dikonfirmasi mulai")
                .doesNotContain("Nyatakan angka lain");
        assertThat(mvc.post()
                        .uri(address() + "/" + result + "/QUANTITY")
                        .with(signedIn.as(budi))
                        .param("from", "2026-07-01")
                        .param("value", "3")
                        .exchange())
                .hasStatus(409);
    }

    @Test
    void onePersonAcceptsAndTheSuperiorReads() {
        assertThat(say(budi, Aspect.QUANTITY, "value", "7", "seen", "0")).hasStatus(302);
        assertThat(page(head, "?from=2026-04-01"))
                .hasStatusOk()
                .bodyText()
                .contains("Realisasi Budi Karang", "Dikonfirmasi", "1 dari 2 indikator dikonfirmasi.")
                .doesNotContain("Nyatakan angka lain");
        assertThat(mvc.get().uri("/plans/progress").with(signedIn.as(head)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Triwulan 2 2026: 1 dari 2 dikonfirmasi", "usulan 7 kapal, dikonfirmasi 7 kapal");
    }

    @Test
    void anotherFigureNeedsAReasonAndIsShownBesideTheProposal() {
        assertThat(say(budi, Aspect.QUANTITY, "value", "9", "seen", "0")).hasStatus(422);
        assertThat(versions()).isZero();
        assertThat(say(
                        budi,
                        Aspect.QUANTITY,
                        "value",
                        "9",
                        "seen",
                        "0",
                        "words",
                        "Dua kapal dicatat rekan",
                        "link",
                        "https://contoh.go.id/daftar"))
                .hasStatus(302);
        assertThat(page(head, "?from=2026-04-01"))
                .bodyText()
                .contains(
                        "9 kapal",
                        "2 kapal lebih banyak dari usulan 7.",
                        "Dua kapal dicatat rekan",
                        "https://contoh.go.id/daftar",
                        "9 dari paling sedikit 40 kapal");
    }

    @Test
    void aLaterActivityIsToldAndConfirmedAnew() {
        say(budi, Aspect.QUANTITY, "value", "7", "seen", "0");
        did(MAY.plusDays(1), 5);
        assertThat(page(budi, "?from=2026-04-01"))
                .bodyText()
                .contains("Usulan berubah sejak konfirmasi", "Konfirmasi 12 kapal", "7 dari paling sedikit 40 kapal");
        assertThat(say(budi, Aspect.QUANTITY, "value", "12", "seen", "1")).hasStatus(302);
        assertThat(page(budi, "?from=2026-04-01"))
                .bodyText()
                .contains("12 dari paling sedikit 40 kapal")
                .doesNotContain("Usulan berubah");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void theSameAgainStoresNothingAndAnOldPageIsRefused() {
        say(budi, Aspect.QUANTITY, "value", "7", "seen", "0");
        assertThat(say(budi, Aspect.QUANTITY, "value", "7", "seen", "0")).hasStatus(302);
        assertThat(versions()).isEqualTo(1);
        assertThat(say(budi, Aspect.QUANTITY, "value", "8", "seen", "0", "words", "Lain"))
                .hasStatus(412);
    }

    @Test
    void everythingShownIsAcceptedAtOnceAsItWasShown() {
        String form = result + ":QUANTITY:0:";
        assertThat(all(form + "8")).hasStatus(422);
        assertThat(all(form + "7")).hasStatus(302);
        assertThat(all("unreadable")).hasStatus(422);
        assertThat(versions()).isEqualTo(1);
    }

    private MvcTestResult all(String accept) {
        return mvc.post()
                .uri(address() + "/all")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(signedIn.as(budi))
                .param("from", "2026-04-01")
                .param("accept", accept)
                .exchange();
    }

    @Test
    void costsAreEnteredByThePerson() {
        assertThat(say(budi, Aspect.COST, "value", "2.500.000", "seen", "0", "words", "SPJ triwulan dua"))
                .hasStatus(302);
        assertThat(page(budi, "?from=2026-04-01"))
                .bodyText()
                .contains("2.500.000 rupiah", "2.500.000 dari paling banyak 9.000.000 rupiah");
    }

    @Test
    void onlyThePersonConfirmsAndStrangersSeeNothing() {
        assertThat(say(head, Aspect.QUANTITY, "value", "7", "seen", "0")).hasStatus(403);
        assertThat(page(agency.staff(1), "")).hasStatus(404);
        assertThat(say(agency.staff(1), Aspect.QUANTITY, "value", "7")).hasStatus(404);
        assertThat(say(budi, Aspect.QUALITY, "value", "7")).hasStatus(404);
        assertThat(mvc.get().uri("/plans/progress").with(signedIn.as(budi)).exchange())
                .hasStatus(403);
    }

    /** Facts stay, and each has its leaf in the log. */
    @Test
    void aRealisationIsAFact() {
        say(budi, Aspect.QUANTITY, "value", "7", "seen", "0");
        assertThat(jdbc.sql("""
                        select count(*)
                        from progress.realisation r
                        join ledger.leaf l on l.id = r.leaf
                        where r.result = :result
                        """)
                        .param("result", result.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aSectionCostsAsManyQueriesAsOnePerson() {
        team();
        int one = Queries.of(this::team).size();
        plans.of(
                agency.staff(1),
                head,
                "Kapal di pelabuhan barat terdata",
                Map.of(Aspect.QUANTITY, "9 kapal"),
                List.of());
        team();
        assertThat(Queries.of(this::team)).hasSize(one);
    }

    private void team() {
        assertThat(mvc.get().uri("/plans/progress").with(signedIn.as(head)).exchange())
                .hasStatusOk();
    }
}
