package id.abdi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of a plan: begun, filled with one sentence, submitted, agreed, read by who may. */
@AbdiTest
class PlanPageTest {
    @Autowired
    PlanDesk desk;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    WriteResult write;

    @Autowired
    Plans plans;

    @Autowired
    PlanResults results;

    private Place agency;
    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
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

    private Plan only(Person person) {
        return plans.of(List.of(person.id()), 2026).getFirst();
    }

    @Test
    void onePlanGoesFromTheFirstTapToTheAgreement() {
        PlanResultId above = desk.agreed(head, regency.regent(), "Stok ikan terjaga", PlanDesk.NOTHING);
        assertThat(get(budi, "/plans"))
                .hasStatusOk()
                .bodyText()
                .contains("Mulai SKP", desk.post(budi.id()).value().toString());
        assertThat(post(
                        budi,
                        "/plans",
                        Map.of("post", desk.post(budi.id()).value().toString(), "year", "2026")))
                .hasStatus(302);
        String plan = "/plans/" + only(budi).id();
        assertThat(get(budi, "/plans"))
                .hasStatusOk()
                .bodyText()
                .contains("Stok ikan terjaga", "serves=result:" + above);
        assertThat(get(budi, plan + "/results/new?serves=result:" + above))
                .hasStatusOk()
                .bodyText()
                .contains("≥ 90 %", "value=\"result:" + above + "\" selected");

        PlanResultId mine = PlanResultId.fresh();
        assertThat(post(
                        budi,
                        plan + "/results/" + mine,
                        Map.of(
                                "statement", "Menyusun laporan stok",
                                "serves", "result:" + above,
                                "name-QUANTITY", "Laporan yang terbit",
                                "target-QUANTITY", "12 laporan",
                                "action-1", "Data terkumpul",
                                "revision", "0")))
                .hasStatus(302)
                .hasRedirectedUrl(plan);
        assertThat(get(budi, "/plans"))
                .hasStatusOk()
                .bodyText()
                .contains("paling sedikit 12 laporan", "Kalimat ini menyebut kegiatan", "Data terkumpul", "Ajukan");
        post(budi, plan + "/steps", Map.of("version", "1", "steps", "0", "kind", "SUBMITTED"));
        assertThat(get(head, "/people/" + budi.nip().value() + "/plan"))
                .hasStatusOk()
                .bodyText()
                .contains("Sepakati SKP ini", "Kembalikan dengan catatan", "name=\"steps\" value=\"1\"");
        assertThat(post(
                        head,
                        plan + "/words",
                        Map.of("version", "1", "revision", "0", "LOYAL", "Jaga rahasia data kapal")))
                .hasStatus(302);
        post(head, plan + "/steps", Map.of("version", "1", "steps", "1", "kind", "AGREED"));
        assertThat(get(budi, "/plans"))
                .hasStatusOk()
                .bodyText()
                .contains("Versi 1 disepakati", "Jaga rahasia data kapal", "Sinta Laut menyepakati", "Buat versi baru");
        assertThat(results.inForce(budi.id(), TestClock.TODAY)).hasSize(1);
        assertThat(get(agency.staff(1), "/plan-results/" + mine))
                .hasStatusOk()
                .bodyText()
                .contains("Menyusun laporan stok", "Stok ikan terjaga")
                .doesNotContain("Budi Karang");
        assertThat(get(head, "/plan-results/" + mine)).hasStatusOk().bodyText().contains("Budi Karang");
        assertThat(get(budi, "/plan-results/" + above)).hasStatusOk().bodyText().contains("Menyusun laporan stok");
    }

    @Test
    void aRefusedResultNamesItsFields() {
        Plan plan = desk.begin(budi);
        MvcTestResult refused = mvc.post()
                .uri("/plans/" + plan.id() + "/results/" + PlanResultId.fresh())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("HX-Request", "true")
                .with(signedIn.as(budi))
                .param("statement", "ya")
                .param("name-QUANTITY", "Laporan yang terbit")
                .param("target-QUANTITY", "banyak")
                .exchange();
        assertThat(refused).hasStatus(422).bodyText().contains("field-statement", "field-target-QUANTITY");
    }

    @Test
    void aProvisionalResultIsSettledOnItsPage() {
        PlanResultId leaf = desk.agreed(budi, head, "Laporan stok terbit", PlanDesk.provisional("Data bagi nelayan"));
        PlanResultId above = desk.agreed(head, regency.regent(), "Nelayan mendapat data", PlanDesk.NOTHING);
        String address = "/plans/" + only(budi).id() + "/results/" + leaf + "/link";
        assertThat(get(budi, "/plans")).bodyText().contains("Sementara: Data bagi nelayan", address);
        assertThat(get(budi, address)).hasStatusOk().bodyText().contains("Nelayan mendapat data");
        assertThat(post(budi, address, Map.of("serves", "result:" + above))).hasStatus(302);
        assertThat(get(budi, "/plans"))
                .bodyText()
                .contains("Nelayan mendapat data")
                .doesNotContain("Sementara:");
    }

    @Test
    void onlyWhoMaySeesAPlanAndAnUnagreedResult() {
        Plan plan = desk.begin(budi);
        PlanResultId result = desk.write(budi, plan, "Laporan stok terbit", PlanDesk.NOTHING);
        Person wati = agency.staff(1);
        assertThat(get(wati, "/people/" + budi.nip().value() + "/plan")).hasStatus(404);
        assertThat(get(wati, "/plans/" + plan.id())).hasStatus(404);
        assertThat(get(wati, "/plan-results/" + result)).hasStatus(404);
        assertThat(get(wati, "/plans/" + plan.id() + "/results/new")).hasStatus(404);
        assertThat(get(head, "/plans/" + plan.id() + "/results/new")).hasStatus(403);
        assertThat(get(wati, "/plans/" + plan.id() + "/words")).hasStatus(404);
        assertThat(post(wati, "/plans/" + plan.id() + "/steps", Map.of("version", "1", "steps", "1", "kind", "AGREED")))
                .hasStatus(404);
        assertThat(get(head, "/plan-results/" + result)).hasStatusOk();
    }

    @Test
    void whoMayNotSeeThePersonReadsWhatIsAgreedAndNoDraft() {
        PlanResultId drafted = desk.write(head, desk.begin(head), "Draf pimpinan belum selesai", PlanDesk.NOTHING);
        PlanResultId leaf = desk.agreed(budi, head, "Laporan stok terbit", PlanDesk.serving(drafted));
        Plan changed = desk.change(budi, only(budi), TestClock.TODAY);
        write.by(
                regency.caller(budi),
                changed.id(),
                leaf,
                revised(PlanDesk.input("Rahasia draf baru", PlanDesk.serving(drafted), Aspect.QUANTITY)));
        Person stranger = regency.agency("Dinas Lain").head("Tono Pasir").head();
        assertThat(get(stranger, "/plan-results/" + leaf))
                .hasStatusOk()
                .bodyText()
                .contains("Laporan stok terbit", "belum disepakati")
                .doesNotContain("Rahasia draf baru", "Draf pimpinan belum selesai");
        assertThat(get(head, "/plan-results/" + leaf))
                .hasStatusOk()
                .bodyText()
                .contains("Rahasia draf baru", "Draf pimpinan belum selesai");
        write.remove(regency.caller(budi), changed.id(), leaf);
        assertThat(get(stranger, "/plan-results/" + leaf))
                .hasStatusOk()
                .bodyText()
                .contains("Laporan stok terbit");
    }

    private static ResultInput revised(ResultInput input) {
        return new ResultInput(true, input.statement(), input.link(), input.indicators(), input.actions(), 1);
    }

    @Test
    void pm11_aDraftSaysUntilWhenItIsSet() {
        desk.begin(budi);
        assertThat(get(budi, "/plans"))
                .bodyText()
                .contains("ditetapkan paling lambat Sabtu, 31 Januari 2026", "belum dikonfirmasi");
    }

    @Test
    void pm12_aChangeBeginsOnThePage() {
        desk.agreed(budi, head, "Laporan stok terbit", PlanDesk.NOTHING);
        String plan = "/plans/" + only(budi).id();
        assertThat(post(budi, plan + "/versions", Map.of("from", "2026-08-01", "reason", "Tugas bertambah")))
                .hasStatus(302);
        assertThat(get(budi, "/plans"))
                .bodyText()
                .contains("Draf versi 2", "Tugas bertambah", "1 Agustus 2026", "Laporan stok terbit");
    }
}
