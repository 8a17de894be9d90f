package id.abdi.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The personnel agency records, lists and cancels leave, and the head sees it (R10). */
@AbdiTest
class LeaveTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient jdbc;

    private Place agency;
    private Person officer;
    private Person person;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        person = agency.staff(0);
        officer = regency.agency("BKPSDM Contoh")
                .head("Tono Pasir")
                .staff("Ratna Teluk")
                .staff(0);
        signedIn.grant(officer, Role.BKPSDM);
    }

    private static String address(Person person) {
        return "/leave/people/" + person.nip().value();
    }

    private MvcTestResult post(Person caller, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(signedIn.as(caller));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static Map<String, String> annual(LocalDate from, LocalDate to) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("kind", "LEAVE_ANNUAL");
        form.put("from", from.toString());
        form.put("to", to.toString());
        form.put("letter", "851/12/CONTOH");
        return form;
    }

    private MvcTestResult record(LocalDate from, LocalDate to) {
        return post(officer, address(person), annual(from, to));
    }

    private String page(Person reader, String path) throws Exception {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    /** The page to which a refused form goes back inside the server; MockMvc does not go there by itself. */
    private String returned(MvcTestResult refused, String path) throws Exception {
        assertThat(refused).hasForwardedUrl(path);
        var request = mvc.get().uri(path).with(signedIn.as(officer));
        String name = "id.abdi.web.Returned";
        MvcTestResult answer = request.requestAttr(
                        name,
                        Optional.ofNullable(refused.getRequest().getAttribute(name))
                                .orElseThrow())
                .exchange();
        return answer.getResponse().getContentAsString();
    }

    private List<LeaveId> recorded() {
        return jdbc.sql("select id from attendance.leave where employee = :employee order by id")
                .param("employee", person.id().value())
                .query((row, index) -> new LeaveId(row.getObject("id", java.util.UUID.class)))
                .list();
    }

    @Test
    void aRecordedLeaveIsListedForThePersonAndInTheMonth() throws Exception {
        MvcTestResult answer = record(TODAY, TODAY.plusDays(2));
        assertThat(answer).hasStatus3xxRedirection();
        String shown = page(officer, String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(shown)
                .contains("Tersimpan: cuti tahunan", "15 Jul 2026 sampai 17 Jul 2026", "3 hari", "851/12/CONTOH")
                .contains("Dicatat Ratna Teluk");
        assertThat(page(officer, "/leave?q=" + person.nip().value()))
                .contains("<h2>Juli 2026</h2>", "cuti tahunan", "851/12/CONTOH");
        assertThat(page(officer, "/leave?month=2026-09&q=" + person.nip().value()))
                .contains("Tidak ada cuti pada bulan ini")
                .doesNotContain("851/12/CONTOH");
    }

    @Test
    void theStaffPageAndTheMenuLeadThere() throws Exception {
        assertThat(page(officer, "/staff/people/" + person.nip().value()))
                .contains("href=\"" + address(person) + "\"", "href=\"/leave\"");
        assertThat(page(agency.head(), "/today")).doesNotContain("href=\"/leave\"");
    }

    @Test
    void theHeadSeesWhoIsOnLeaveAndWhy() throws Exception {
        assertThat(page(agency.head(), "/today")).doesNotContain("Tercatat: cuti tahunan");
        record(TODAY, TODAY);
        assertThat(page(agency.head(), "/today")).contains("Tercatat: cuti tahunan");
        assertThat(page(agency.head(), "/people/" + person.nip().value())).contains("cuti tahunan");
        assertThat(page(person, "/people/" + person.nip().value())).contains("cuti tahunan");
        assertThat(page(regency.regent(), "/people/" + person.nip().value()))
                .contains("Tidak bertugas")
                .doesNotContain("cuti tahunan");
    }

    @Test
    void overlappingLeaveIsRefusedInWordsAndNothingTypedIsLost() throws Exception {
        record(TODAY, TODAY.plusDays(2));
        Map<String, String> form = annual(TODAY.plusDays(2), TODAY.plusDays(4));
        form.put("_page", address(person));
        MvcTestResult answer = post(officer, address(person), form);
        assertThat(answer).hasStatus(409);
        assertThat(returned(answer, address(person)))
                .contains("sudah tercatat cuti Rabu, 15 Juli 2026 sampai dengan Jumat, 17 Juli 2026")
                .contains("value=\"2026-07-17\"", "value=\"2026-07-19\"", "value=\"851/12/CONTOH\"")
                .contains("value=\"LEAVE_ANNUAL\" selected");
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void theRefusalOfAnHtmxFormIsTheNoticeAlone() {
        record(TODAY, TODAY);
        var request = mvc.post().uri(address(person)).with(signedIn.as(officer)).header("HX-Request", "true");
        for (var field : annual(TODAY, TODAY).entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        assertThat(request.exchange())
                .hasStatus(409)
                .bodyText()
                .contains("sudah tercatat cuti")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, '', Pilih jenisnya.",
        "kind, HOLIDAY, Pilih salah satu",
        "from, '', Isi tanggal awalnya.",
        "from, 31-07-2026, tanggal",
        "from, 1912-07-15, Tanggalnya tidak boleh sebelum",
        "from, 2024-12-01, tidak bertugas pada tanggal itu",
        "to, '', Isi tanggal akhirnya.",
        "to, 2026-07-14, Tanggal akhir tidak boleh sebelum tanggal awal.",
        "to, 2062-07-15, Paling lama 5 tahun."
    })
    void everyMistakeIsSaidAtItsField(String field, String typed, String words) throws Exception {
        Map<String, String> form = annual(TODAY, TODAY);
        form.put(field, typed);
        form.put("_page", address(person));
        MvcTestResult answer = post(officer, address(person), form);
        assertThat(answer.getResponse().getStatus()).isIn(400, 422);
        assertThat(returned(answer, address(person)))
                .contains(words, "id=\"error-" + field + "\"", "value=\"851/12/CONTOH\"");
        assertThat(recorded()).isEmpty();
    }

    @Test
    void aLetterThatIsTooLongIsSaidToo() {
        Map<String, String> form = annual(TODAY, TODAY);
        form.put("letter", "8".repeat(201));
        assertThat(post(officer, address(person), form))
                .hasStatus(422)
                .bodyText()
                .contains("Nomor surat paling panjang 200 huruf");
    }

    @Test
    void theSameFormSentTwiceRecordsOneLeave() {
        Map<String, String> form = annual(TODAY, TODAY);
        form.put("id", LeaveId.fresh().toString());
        assertThat(post(officer, address(person), form)).hasStatus3xxRedirection();
        assertThat(post(officer, address(person), form)).hasStatus3xxRedirection();
        assertThat(recorded()).hasSize(1);
        form.put("from", TODAY.plusDays(7).toString());
        form.put("to", TODAY.plusDays(7).toString());
        assertThat(post(officer, address(person), form))
                .hasStatus(409)
                .bodyText()
                .contains("Formulir ini sudah menyimpan cuti lain");
    }

    @Test
    void aCancelledLeaveStaysOnRecordAndCountsNoMore() throws Exception {
        record(TODAY, TODAY);
        String cancellation = "/leave/" + recorded().getFirst() + "/cancellation";
        MvcTestResult refused = post(officer, cancellation, Map.of("reason", "", "_page", address(person)));
        assertThat(refused).hasStatus(422);
        assertThat(returned(refused, address(person)))
                .contains("<details open>", "Tulis alasan pembatalannya, 3 sampai 500 huruf.");
        assertThat(post(officer, cancellation, Map.of("reason", "Surat dicabut")))
                .hasStatus3xxRedirection();
        assertThat(page(officer, address(person)))
                .contains("Dibatalkan", "oleh Ratna Teluk: Surat dicabut")
                .doesNotContain(cancellation);
        assertThat(page(agency.head(), "/today")).doesNotContain("Tercatat: cuti tahunan");
        assertThat(post(officer, cancellation, Map.of("reason", "Surat dicabut")))
                .hasStatus(409)
                .bodyText()
                .contains("Cuti ini sudah dibatalkan.");
        assertThat(record(TODAY, TODAY)).hasStatus3xxRedirection();
    }

    @Test
    void onlyThePersonnelAgencyComesIn() {
        record(TODAY, TODAY);
        String cancellation = "/leave/" + recorded().getFirst() + "/cancellation";
        for (Person other : List.of(person, agency.head(), agency.staff(1), regency.regent())) {
            assertThat(mvc.get().uri("/leave").with(signedIn.as(other))).hasStatus(403);
            assertThat(mvc.get().uri(address(person)).with(signedIn.as(other))).hasStatus(403);
            assertThat(post(other, address(person), annual(TODAY.plusDays(9), TODAY.plusDays(9))))
                    .hasStatus(403);
            assertThat(post(other, cancellation, Map.of("reason", "Surat dicabut")))
                    .hasStatus(403);
        }
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void aLookAtSomebodysLeaveIsToldToThem() throws Exception {
        page(officer, address(person));
        assertThat(page(person, "/people/" + person.nip().value())).contains("Ratna Teluk");
    }

    @Test
    void nobodyRecordsOrCancelsTheOwnLeave() throws Exception {
        Person own = person;
        person = officer;
        assertThat(record(TODAY, TODAY)).hasStatus(403).bodyText().contains("Ini data Anda sendiri");
        Person colleague = agency.staff(1);
        signedIn.grant(colleague, Role.BKPSDM);
        assertThat(post(colleague, address(officer), annual(TODAY, TODAY))).hasStatus3xxRedirection();
        assertThat(post(
                        officer,
                        "/leave/" + recorded().getFirst() + "/cancellation",
                        Map.of("reason", "Surat dicabut")))
                .hasStatus(403)
                .bodyText()
                .contains("Ini data Anda sendiri");
        assertThat(page(officer, address(officer)))
                .contains("Ini cuti Anda sendiri", "cuti tahunan")
                .doesNotContain("Catat cuti", "Batalkan cuti");
        assertThat(page(officer, address(own))).contains("Catat cuti");
    }
}
