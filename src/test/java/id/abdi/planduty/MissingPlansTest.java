package id.abdi.planduty;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.attendance.DutyKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.Period;
import id.abdi.plan.GivenPlans;
import id.abdi.plan.Plan;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of missing plans, who is left out of it and why, and drafts by the team (PM-11, PM-12). */
@AbdiTest
class MissingPlansTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenPlans given;

    @Autowired
    Plans plans;

    @Autowired
    PastWork past;

    private Place agency;
    private Person head;
    private Person budi;
    private Person wati;
    private Person officer;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
        wati = agency.staff(1);
        officer = regency.agency("Badan Contoh")
                .head("Joko Jangkar")
                .staff("Ratna Teluk")
                .staff(0);
        signedIn.grant(officer, Role.BKPSDM);
    }

    private MvcTestResult get(Person who, String path) {
        return mvc.get().uri(path).with(signedIn.as(who)).exchange();
    }

    private MvcTestResult post(Person who, String path, Map<String, String> typed) {
        var request = mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(signedIn.as(who));
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String address(Person person) {
        return "/people/" + person.nip().value() + "/plan";
    }

    private static String draft(Person person) {
        return "/plans/missing/" + person.nip().value() + "/draft";
    }

    private MvcTestResult exempt(Person who, Person person, String why) {
        return post(
                who,
                "/plans/exemptions",
                Map.of(
                        "nip",
                        person.nip().value(),
                        "why",
                        why,
                        "from",
                        TODAY.toString(),
                        "to",
                        TODAY.plusMonths(1).toString(),
                        "letter",
                        "800/7/CONTOH"));
    }

    @Test
    void pm11_theListNamesWhoIsLateAndSaysThatTheRulesAreNotConfirmed() {
        given.of(wati, head, "Peta stok tersedia");
        assertThat(get(head, "/plans/missing"))
                .hasStatusOk()
                .bodyText()
                .contains(address(budi), "Belum ada", "lewat batas", "(belum dikonfirmasi)", draft(budi))
                .doesNotContain(address(wati));
        assertThat(get(officer, "/plans/missing"))
                .hasStatusOk()
                .bodyText()
                .contains("/plans/missing?unit=" + agency.code());
        assertThat(get(officer, "/plans/missing?unit=" + agency.code()))
                .bodyText()
                .contains(address(budi));
        assertThat(get(head, "/plans/missing?unit=TIDAK-ADA")).hasStatus(403);
        assertThat(get(budi, "/plans/missing")).hasStatus(403);
    }

    @Test
    void pm12_whoIsOnStudyLeaveOwesNoneAndOnlyThePersonnelAgencyReadsWhichLeave() {
        past.away(budi, DutyKind.STUDY, TODAY.minusDays(3), TODAY.plusDays(30));
        assertThat(get(officer, "/plans/missing?unit=" + agency.code()))
                .bodyText()
                .contains("Budi Karang", "Tugas belajar")
                .doesNotContain(address(budi));
        assertThat(get(head, "/plans/missing"))
                .bodyText()
                .contains("Budi Karang", "Cuti atau penugasan tanpa SKP")
                .doesNotContain(address(budi));
        assertThat(post(head, draft(budi), Map.of())).hasStatus(409);
    }

    @Test
    void pm12_whatIsEnteredByLetterCountsUntilItIsEnded() {
        assertThat(exempt(head, budi, "SUSPENDED")).hasStatus(403);
        assertThat(exempt(officer, budi, "NOT_ASN")).hasStatus(422);
        assertThat(exempt(officer, officer, "STUDY")).hasStatus(403);
        MvcTestResult entered = exempt(officer, budi, "SUSPENDED");
        assertThat(entered).hasStatus(302);
        assertThat(exempt(officer, budi, "STUDY")).hasStatus(409);
        String page = String.valueOf(entered.getResponse().getRedirectedUrl());
        assertThat(get(head, page)).hasStatusOk().bodyText().contains("Diberhentikan sementara", "800/7/CONTOH");
        assertThat(get(wati, page)).hasStatus(404);
        assertThat(get(head, "/plans/missing"))
                .bodyText()
                .contains("Diberhentikan sementara")
                .doesNotContain(address(budi));
        assertThat(post(head, page + "/end", Map.of("reason", "Dicabut"))).hasStatus(403);
        assertThat(post(officer, page + "/end", Map.of("reason", "Dicabut"))).hasStatus(302);
        assertThat(post(officer, page + "/end", Map.of("reason", "Dicabut"))).hasStatus(409);
        assertThat(get(head, "/plans/missing")).bodyText().contains(address(budi));
    }

    @Test
    void pm11_theTeamDraftsWhatIsMissingAndThePersonChangesAndSubmitsIt() {
        assertThat(post(head, draft(budi), Map.of())).hasStatus(409);
        PlanResultId above = given.of(head, regency.regent(), "Stok ikan terjaga");
        assertThat(post(wati, draft(budi), Map.of())).hasStatus(404);
        assertThat(post(head, draft(budi), Map.of())).hasStatus(302);
        assertThat(post(officer, draft(budi), Map.of())).hasStatus(409);

        Plan plan = plans.of(List.of(budi.id()), 2026).getFirst();
        assertThat(plan.drafted()).isTrue();
        PlanResult taken = plans.results(plan.id(), 1).getFirst();
        assertThat(taken.link().result()).isEqualTo(above);
        assertThat(taken.link().manner()).isEqualTo(PlanResult.Manner.DIRECT);
        assertThat(get(budi, "/plans"))
                .bodyText()
                .contains("Draf ini disiapkan Tim Pengelola Kinerja", "Stok ikan terjaga", "Ubah hasil kerja");
        assertThat(post(
                        budi,
                        "/plans/" + plan.id() + "/steps",
                        Map.of("version", "1", "steps", "0", "kind", "SUBMITTED")))
                .hasStatus(302);
        assertThat(get(head, "/plans/missing")).bodyText().contains("Menunggu pejabat penilai");
    }

    @Test
    void pm11_theTeamWaitsTwoWeeksInANewPostAndDraftsNothingForItself() {
        given.of(head, regency.regent(), "Stok ikan terjaga");
        Person fresh = regency.person("Tono Pasir");
        agency.hold(fresh, Period.from(TODAY.minusDays(3)));
        assertThat(post(head, draft(fresh), Map.of())).hasStatus(409);
        assertThat(post(head, draft(head), Map.of())).hasStatus(403);
    }
}
