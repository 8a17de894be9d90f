package id.abdi.dailyreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A person's record: what was reported and done, who looked at it, and who may not know of it (R4, SEC-1, SEC-9). */
@AbdiTest
class PersonPageTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    PastWork past;

    @Autowired
    JdbcClient jdbc;

    private Place agency;
    private Place division;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        division = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        budi = division.staff(0);
    }

    private String address() {
        return "/people/" + budi.nip().value();
    }

    private MvcTestResult report(LocalDate date, String body, String... ifMatch) {
        var request = mvc.put()
                .uri("/api/v1/employees/{nip}/daily-reports/{date}", budi.nip().value(), date)
                .with(signedIn.token(division.head()))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return ifMatch.length == 0
                ? request.exchange()
                : request.header("If-Match", ifMatch[0]).exchange();
    }

    private MvcTestResult get(Person reader, String path) {
        return mvc.get().uri(path).with(signedIn.as(reader)).exchange();
    }

    private String page(Person reader, String path) throws Exception {
        MvcTestResult answer = get(reader, path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private Person withDuty(Role duty) {
        Person officer = regency.agency("Badan Contoh").staff(duty + " Contoh").staff(0);
        signedIn.grant(officer, duty);
        return officer;
    }

    @Test
    void theMonthShowsTheVerdictOfEachDayWithItsReceipt() throws Exception {
        MvcTestResult today = report(TODAY, "{\"verdict\":\"EXPECTED\"}");
        report(TODAY.minusDays(1), "{\"verdict\":\"BELOW\",\"reason\":\"Separuh berkas\"}");
        String leaf = JsonPath.read(today.getResponse().getContentAsString(), "$.receipt.leafHash");
        assertThat(page(budi, address()))
                .contains("Rabu, 15 Juli 2026: Sesuai", "Selasa, 14 Juli 2026: Di bawah", "Separuh berkas")
                .contains("Senin, 13 Juli 2026: Belum dilaporkan", "Tono Pasir", leaf.substring(0, 12));
        assertThat(page(budi, address() + "?month=2026-06")).doesNotContain("Separuh berkas", "15 Juli 2026");
    }

    @Test
    void anEarlierVersionStaysToBeRead() throws Exception {
        report(TODAY, "{\"verdict\":\"BELOW\",\"reason\":\"Separuh berkas\"}");
        report(TODAY, "{\"verdict\":\"EXPECTED\"}", "\"1\"");
        String shown = page(budi, address());
        assertThat(shown).contains("Rabu, 15 Juli 2026: Sesuai", "versi 2", "Separuh berkas");
        assertThat(shown.indexOf("versi 2")).isLessThan(shown.indexOf("Separuh berkas"));
    }

    @Test
    void activitiesStandUnderTheirDayWithTheirEvidence() throws Exception {
        past.did(budi, TODAY, "Memeriksa berkas izin", 90);
        String activity = jdbc.sql("select id from activity.activity where employee = :employee limit 1")
                .param("employee", budi.id().value())
                .query(String.class)
                .single();
        mvc.post()
                .uri("/activities/{id}/evidence", activity)
                .with(signedIn.as(budi))
                .param("link", "https://contoh.go.id/berkas/7")
                .exchange();
        assertThat(page(division.head(), address()))
                .contains("Memeriksa berkas izin", "1 j 30 m", "Bukti: https://contoh.go.id/berkas/7")
                .contains("href=\"/activities/" + activity + "/evidence/");
    }

    @Test
    void looksOfOthersAreShownToThePersonAlone() throws Exception {
        page(budi, address());
        assertThat(page(budi, address())).contains("Belum ada orang lain yang membuka catatan Anda");
        page(division.head(), address());
        page(agency.head(), address());
        page(withDuty(Role.INSPECTORATE), address());
        assertThat(page(agency.head(), address()))
                .contains("Kunjungan Anda ke catatan ini dicatat")
                .doesNotContain("id=\"looks\"");
        assertThat(page(budi, address()))
                .contains("Tono Pasir (atasan langsung)")
                .contains("Sinta Laut (atasan dari atasan langsung)")
                .contains("INSPECTORATE Contoh (Inspektorat)")
                .doesNotContain("Budi Karang (");
    }

    @Test
    void whoMayNotSeeThePersonDoesNotLearnThatThereIsOne() {
        Person colleague = division.staff(1);
        Person other = regency.agency("Dinas Lain").head("Lina Tanjung").head();
        for (Person stranger : new Person[] {colleague, other, withDuty(Role.OPERATOR)}) {
            assertThat(get(stranger, address())).hasStatus(404);
            assertThat(get(stranger, "/people/" + Regency.nip().value())).hasStatus(404);
        }
        assertThat(get(withDuty(Role.BKPSDM), address())).hasStatusOk();
        assertThat(get(regency.regent(), address())).hasStatusOk();
    }

    @Test
    void thePersonAnswersAndTheAnswerIsShown() throws Exception {
        report(TODAY, "{\"verdict\":\"BELOW\",\"reason\":\"Separuh berkas\"}");
        String answers = address() + "/" + TODAY + "/answers";
        for (Person other : new Person[] {division.head(), agency.head()}) {
            assertThat(mvc.post().uri(answers).with(signedIn.as(other)).param("text", "Bukan saya"))
                    .hasStatus(403);
        }
        assertThat(mvc.post().uri(answers).with(signedIn.as(budi)).param("text", "Listrik padam setengah hari"))
                .hasStatus3xxRedirection();
        assertThat(page(division.head(), address())).contains("Listrik padam setengah hari");
    }

    @Test
    void aHeadReadsTheMonthThatTheyHeadedAndThoseOfTodayReadAll() throws Exception {
        Place next = regency.agency("Dinas Baru").head("Ratna Teluk");
        PostId post = PostId.fresh();
        LocalDate moved = LocalDate.of(2026, 7, 1);
        regency.record(new PostFact(
                post, next.id(), "Pelaksana", PostKind.EXECUTIVE, null, false, Period.from(Regency.BEGIN)));
        regency.replace(AssignmentFact.definitive(budi.id(), post, Period.from(moved)));
        assertThat(get(division.head(), address() + "?month=2026-06")).hasStatusOk();
        assertThat(get(division.head(), address())).hasStatus(404);
        assertThat(get(division.head(), address() + "?month=2026-07")).hasStatus(404);
        assertThat(page(next.head(), address() + "?month=2026-06")).contains("Juni 2026");
        assertThat(page(next.head(), address())).contains("Juli 2026");
    }
}
