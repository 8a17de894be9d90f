package id.abdi.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R6: the Regent's office enters programmes, everybody reads them, every change is a version of its day. */
@AbdiTest
class ProgrammesTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    EnterProgramme enter;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    private Place agency;
    private Person office;
    private Caller caller;
    private final ProgrammeId id = ProgrammeId.fresh();

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        office = agency.staff(0);
        signedIn.grant(office, Role.REGENT);
        caller = regency.caller(office, Role.REGENT);
    }

    private Map<String, String> typed(String name) {
        Map<String, String> typed = new HashMap<>();
        typed.put("name", name);
        typed.put("outcome", "Anak tumbuh sehat");
        typed.put("owner", agency.code() + " – Dinas Contoh");
        typed.put("from", "2026-01-01");
        typed.put("to", "2030-12-31");
        typed.put("indicator1-name", "Balita yang ditimbang");
        typed.put("indicator1-targets", "2026: ≥ 80 %\n2026/1: 20 %\n\n2027: 90–100 %");
        typed.put("milestones", "30-09-2026: Posyandu terakhir dibuka");
        typed.put("agency-" + agency.code(), "true");
        typed.put("replaces", "0");
        return typed;
    }

    private Refusal refused(Map<String, String> typed) {
        return catchThrowableOfType(Refusal.class, () -> enter.by(caller, id, ProgrammeForm.read(typed)));
    }

    @Test
    void aProgrammeIsReadAsItWasEntered() {
        enter.by(caller, id, ProgrammeForm.read(typed("Anak sehat")));

        Programme programme = programmes.find(id, TestClock.TODAY).orElseThrow();
        assertThat(programme.name()).isEqualTo("Anak sehat");
        assertThat(programme.owner()).isEqualTo(agency.id());
        assertThat(programme.agencies()).containsExactly(agency.id());
        assertThat(programme.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.year(2026).orElseThrow().typed()).isEqualTo("≥ 80 %");
            assertThat(indicator.targets()).hasSize(3);
        });
        assertThat(programme.milestones())
                .singleElement()
                .satisfies(milestone -> assertThat(milestone.due()).isEqualTo("2026-09-30"));
        assertThat(programmes.on(TestClock.TODAY)).extracting(Programme::id).contains(id);
        assertThat(programmes.on(TestClock.TODAY.plusYears(6)))
                .extracting(Programme::id)
                .doesNotContain(id);
    }

    @Test
    void theSameSentTwiceIsOneVersion() {
        Programme first = enter.by(caller, id, ProgrammeForm.read(typed("Anak sehat")));
        Programme again = enter.by(caller, id, ProgrammeForm.read(typed("Anak sehat")));

        assertThat(again.version()).isEqualTo(first.version()).isEqualTo(1);
    }

    @Test
    void aChangeHoldsFromItsDayAndIndicatorsKeepTheirId() {
        Programme first = enter.by(caller, id, ProgrammeForm.read(typed("Anak sehat")));
        Map<String, String> changed = typed("Anak sehat dan cerdas");
        changed.put("replaces", "1");
        changed.put("reason", "Sasaran diperluas");
        changed.put("validFrom", "2026-08-01");
        changed.put("indicator1-id", first.indicators().getFirst().id().toString());
        enter.by(caller, id, ProgrammeForm.read(changed));

        assertThat(programmes.find(id, TestClock.TODAY).orElseThrow().name()).isEqualTo("Anak sehat");
        Programme later = programmes.find(id, TestClock.TODAY.plusMonths(1)).orElseThrow();
        assertThat(later.name()).isEqualTo("Anak sehat dan cerdas");
        assertThat(later.indicators().getFirst().id())
                .isEqualTo(first.indicators().getFirst().id());
        assertThat(jdbc.sql("select count(*) from programme.programme where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedIsStale() {
        enter.by(caller, id, ProgrammeForm.read(typed("Anak sehat")));
        Map<String, String> changed = typed("Anak pintar");
        assertThat(refused(changed).type()).isEqualTo("stale-version");
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Map<String, String> typed = typed("A");
        typed.put("owner", "TIDAKADA");
        typed.put("to", "2025-12-31");
        typed.put("indicator1-targets", "banyak\n2026: 80 %");
        typed.put("milestones", "besok: selesai");

        assertThat(refused(typed).errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("indicator1-targets", "milestones", "name", "owner", "to");
    }

    @Test
    void targetsOfAnIndicatorShareYearsOfTheProgrammeAndOneUnit() {
        Map<String, String> outside = typed("Anak sehat");
        outside.put("indicator1-targets", "2031: 80 %");
        assertThat(refused(outside).errors())
                .extracting(FieldError::key)
                .containsExactly("programme.field.target-year");
        Map<String, String> mixed = typed("Anak sehat");
        mixed.put("indicator1-targets", "2026: 80 %\n2027: 90 orang");
        assertThat(refused(mixed).errors()).extracting(FieldError::key).containsExactly("programme.field.target-units");
    }

    @Test
    void onlyTheRegentsOfficeEnters() {
        Caller head = regency.caller(agency.head());
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> enter.by(head, id, ProgrammeForm.read(typed("Anak sehat"))))
                        .type())
                .isEqualTo("not-allowed");
        assertThat(mvc.get().uri("/programmes/new").with(signedIn.as(agency.head())))
                .hasStatus(403);
    }

    @Test
    void theOfficeEntersOnThePageAndEverybodyReads() {
        MvcTestResult form =
                mvc.get().uri("/programmes/new").with(signedIn.as(office)).exchange();
        assertThat(form).hasStatusOk().bodyText().contains("indicator1-targets", "agency-" + agency.code());
        var post = mvc.post()
                .uri("/programmes/" + id)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(signedIn.as(office));
        typed("Laut bersih").forEach(post::param);
        assertThat(post.exchange()).hasStatus(302).hasRedirectedUrl("/programmes/" + id + "?recorded=true");

        assertThat(mvc.get().uri("/programmes?show=idle").with(signedIn.as(agency.staff(1))))
                .hasStatusOk()
                .bodyText()
                .contains("Laut bersih", "Belum ada yang mendukung")
                .doesNotContain("/programmes/new");
        assertThat(mvc.get().uri("/programmes/" + id).with(signedIn.as(agency.staff(1))))
                .hasStatusOk()
                .bodyText()
                .contains("paling sedikit 80 %", "triwulan 1", "Posyandu terakhir dibuka")
                .doesNotContain("/edit");
        assertThat(mvc.get().uri("/programmes/" + id + "/edit").with(signedIn.as(office)))
                .hasStatusOk()
                .bodyText()
                .contains("2027: 90–100 %", "Laut bersih");
    }

    @Test
    void aRefusedFormComesBackToItsPage() {
        var post = mvc.post()
                .uri("/programmes/" + id)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(signedIn.as(office))
                .param("_page", "/programmes/new")
                .param("action", "/programmes/" + id);
        Map<String, String> typed = typed("Laut bersih");
        typed.put("indicator1-targets", "dua kali lipat");
        typed.forEach(post::param);
        assertThat(post.exchange()).hasStatus(422).hasForwardedUrl("/programmes/new");
    }

    @Test
    void theApiEntersAndReads() {
        String body = """
                {"name":"Laut bersih","outcome":"Ikan kembali","owner":"%s","from":"2026-01-01","to":"2026-12-31",
                 "indicators":[{"name":"Sampah yang diangkut","targets":[
                   {"year":2026,"direction":"AT_LEAST","number":12.5,"unit":"ton"}]}],
                 "milestones":[{"due":"2026-10-01","name":"Kapal tersedia"}],"agencies":["%s"]}
                """.formatted(agency.code(), agency.code());
        assertThat(put(body, null)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(put(body, null)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(put(body.replace("Ikan", "Penyu"), null)).hasStatus(412);
        assertThat(put(body.replace("Ikan", "Penyu"), "\"1\"")).hasStatus(422);
        assertThat(put(
                        body.replace("\"name\":\"Laut bersih\"", "\"name\":\"Laut jernih\",\"reason\":\"Nama baru\""),
                        "\"7\""))
                .hasStatus(412);
        assertThat(put(body, "x")).hasStatus(422);
        assertThat(mvc.get().uri("/api/v1/programmes/" + id).with(signedIn.token(agency.staff(1))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.indicators[0].targets[0].number")
                .isEqualTo(12.5);
        assertThat(mvc.get().uri("/api/v1/programmes?limit=200").with(signedIn.token(agency.staff(1))))
                .hasStatusOk()
                .bodyText()
                .contains("Laut bersih");
    }

    private MvcTestResult put(String body, @org.jspecify.annotations.Nullable String ifMatch) {
        var request = mvc.put()
                .uri("/api/v1/programmes/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .with(signedIn.token(office));
        return (ifMatch == null ? request : request.header(HttpHeaders.IF_MATCH, ifMatch)).exchange();
    }
}
