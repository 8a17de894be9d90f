package id.abdi.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.sop.SopStory.Office;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of the library: found, written without a script, sent on its way, compared, and closed to strangers (R3, UX-5, UX-6). */
@AbdiTest
class SopPageTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Regency regency;

    @Autowired
    WriteSop write;

    @Autowired
    ChangeSop change;

    @Autowired
    SopSql sql;

    @Autowired
    Sops sops;

    @Autowired
    TestClock clock;

    private SopStory story;
    private Office office;
    private Person head;

    @BeforeEach
    void build() {
        story = new SopStory(regency, write, change);
        office = story.office();
        head = office.section().head();
    }

    private MvcTestResult get(Person who, String address) {
        return mvc.get().uri(address).with(signedIn.as(who)).exchange();
    }

    private MvcTestResult post(Person who, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn.as(who));
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    /** The fields of a draft with two steps, as its form sends them. */
    private static Map<String, String> fields(int revision, String act) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("act", act);
        fields.put("revision", String.valueOf(revision));
        fields.put("keys", "1,2,3");
        fields.put("title", "Pelayanan contoh");
        fields.put("legalBasis", "1. Peraturan Daerah Contoh\n2) Peraturan Bupati Contoh");
        fields.put("actors", "Pemohon\nStaf");
        fields.put("s1.shape", "START");
        fields.put("s1.activity", "Menyerahkan berkas");
        fields.put("s1.actor", "Pemohon");
        fields.put("s2.shape", "PROCESS");
        fields.put("s2.activity", "Memeriksa berkas");
        fields.put("s2.actor", "Staf");
        fields.put("s2.time", "15");
        fields.put("s2.unit", "MINUTES");
        fields.put("s3.shape", "END");
        fields.put("s3.activity", "Menerima surat");
        fields.put("s3.actor", "Pemohon");
        return fields;
    }

    /** The page that a refused form without a script comes back to. */
    private String returned(MvcTestResult refused, String page) {
        assertThat(refused).hasForwardedUrl(page);
        String name = "id.abdi.web.Returned";
        Object kept = Objects.requireNonNull(refused.getRequest().getAttribute(name));
        MvcTestResult answer = mvc.get()
                .uri(page)
                .with(signedIn.as(head))
                .requestAttr(name, kept)
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private SopContent newest(SopId id) {
        SopVersion version = sql.versions(id).getFirst();
        return sql.content(id, version.version(), version.revision());
    }

    @Test
    void aHeadBeginsAnSop() {
        SopCode code = SopStory.code();
        MvcTestResult result = post(
                head,
                "/sops",
                Map.of(
                        "unit",
                        office.section().code(),
                        "code",
                        code.value(),
                        "title",
                        "Pelayanan contoh",
                        "actors",
                        "Pemohon\nStaf"));
        SopId id = sql.byCode(code).orElseThrow().id();
        assertThat(result).hasRedirectedUrl("/sops/" + id + "/versions/1/edit");
        assertThat(get(head, "/sops/" + id + "/versions/1/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("Menulis SOP");
    }

    @Test
    void aRefusedBeginningKeepsWhatWasTyped() {
        MvcTestResult refused = post(
                head,
                "/sops",
                Map.of(
                        "unit",
                        office.section().code(),
                        "code",
                        "?",
                        "title",
                        "Pelayanan contoh",
                        "_page",
                        "/sops/new"));
        assertThat(refused).hasStatus(422);
        assertThat(returned(refused, "/sops/new")).contains("value=\"Pelayanan contoh\"", "Nomor SOP terdiri atas");
    }

    @Test
    void everyButtonOfTheFormSavesFirst() {
        SopId id = story.draft(office, SopContent.begun("Contoh", List.of()));
        String address = "/sops/" + id + "/versions/1";
        assertThat(post(head, address, fields(1, "add:1"))).hasRedirectedUrl(address + "/edit?step=4#step-4");
        assertThat(newest(id).steps()).extracting(SopStep::key).containsExactly(1, 4, 2, 3);
        assertThat(newest(id).steps().get(2))
                .extracting(SopStep::activity, SopStep::actor, SopStep::time)
                .containsExactly("Memeriksa berkas", 1, new StepTime(15, StepTime.Unit.MINUTES));
        assertThat(newest(id).legalBasis()).containsExactly("Peraturan Daerah Contoh", "Peraturan Bupati Contoh");
        post(head, address, fields(2, "down:2"));
        assertThat(newest(id).steps()).extracting(SopStep::key).containsExactly(1, 3, 2);
        post(head, address, fields(3, "remove:3"));
        assertThat(newest(id).steps()).extracting(SopStep::key).containsExactly(1, 2);
        post(head, address, fields(4, "up:2"));
        assertThat(newest(id).steps()).extracting(SopStep::key).containsExactly(2, 1, 3);
    }

    @Test
    void anIncompleteDraftIsStoredAndSaysWhatIsMissing() {
        SopId id = story.draft(office, SopContent.begun("Contoh", List.of()));
        Map<String, String> fields = fields(1, "submit");
        fields.put("_page", "/sops/" + id + "/versions/1/edit");
        MvcTestResult refused = post(head, "/sops/" + id + "/versions/1", fields);
        assertThat(refused).hasStatus(422);
        assertThat(returned(refused, "/sops/" + id + "/versions/1/edit"))
                .contains("tersimpan sebagai rancangan", "Langkah 2: tulis outputnya.", "id=\"error-s2.output\"");
        assertThat(newest(id).title()).isEqualTo("Pelayanan contoh");
    }

    @Test
    void whatIsTooLongComesBackWithAllThatWasTyped() {
        SopId id = story.draft(office, SopContent.begun("Contoh", List.of()));
        Map<String, String> fields = fields(1, "save");
        fields.put("s2.activity", "m".repeat(501));
        fields.put("warnings", "Peringatan yang diketik");
        fields.put("_page", "/sops/" + id + "/versions/1/edit");
        MvcTestResult refused = post(head, "/sops/" + id + "/versions/1", fields);
        assertThat(refused).hasStatus(422);
        assertThat(returned(refused, "/sops/" + id + "/versions/1/edit"))
                .contains("m".repeat(501), "Peringatan yang diketik", "Paling banyak 500 huruf.");
        assertThat(sql.versions(id).getFirst().revision()).isEqualTo(1);
    }

    @Test
    void aStaleFormIsRefusedAndKept() {
        SopId id = story.draft(office, SopContent.begun("Contoh", List.of()));
        post(head, "/sops/" + id + "/versions/1", fields(1, "save"));
        Map<String, String> fields = fields(1, "save");
        fields.put("title", "Dari jendela lain");
        fields.put("_page", "/sops/" + id + "/versions/1/edit");
        MvcTestResult refused = post(head, "/sops/" + id + "/versions/1", fields);
        assertThat(refused).hasStatus(412);
        assertThat(returned(refused, "/sops/" + id + "/versions/1/edit"))
                .contains("Dari jendela lain", "name=\"revision\" value=\"2\"");
    }

    @Test
    void anSopGoesFromDraftIntoForceOnItsPages() {
        SopId id = story.draft(office, SopOfTest.whole("Pelayanan contoh"));
        String address = "/sops/" + id + "/versions/1";
        assertThat(post(head, address + "/submit", Map.of())).hasStatus3xxRedirection();
        assertThat(get(office.agency().head(), address)).bodyText().contains("Sahkan", "Kembalikan");
        assertThat(get(head, address)).bodyText().contains("Tarik kembali").doesNotContain(">Sahkan<");
        assertThat(post(office.agency().head(), address + "/return", Map.of("remarks", "Lengkapi")))
                .hasStatus3xxRedirection();
        assertThat(get(head, address)).bodyText().contains("Dikembalikan dengan catatan: Lengkapi");
        post(head, address + "/submit", Map.of());
        assertThat(post(office.agency().head(), address + "/approve", Map.of())).hasStatus3xxRedirection();
        assertThat(sops.inForce(id, TestClock.TODAY)).isPresent();
        assertThat(get(office.section().staff(0), "/sops/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Berlaku", "<svg", "Memeriksa kelengkapan berkas", "Tidak: ke langkah 1")
                .doesNotContain("Buat versi baru");
    }

    @Test
    void theListFindsWordsAndCountsWhatIsDue() {
        SopId id = story.inForce(office, SopOfTest.whole("Penerbitan izin berburu"), TestClock.TODAY);
        story.draft(office, SopOfTest.whole("Rancangan tersembunyi"));
        Person staff = office.section().staff(0);
        assertThat(get(staff, "/sops"))
                .bodyText()
                .contains("Penerbitan izin berburu")
                .doesNotContain("tersembunyi");
        assertThat(get(head, "/sops?show=drafts")).bodyText().contains("Rancangan tersembunyi");
        assertThat(get(staff, "/sops?q=berburu")).bodyText().contains("Penerbitan izin berburu");
        assertThat(get(staff, "/sops?q=tersembunyi")).bodyText().contains("Tidak ada SOP yang memuat");
        assertThat(get(staff, "/sops")).bodyText().doesNotContain("SOP perlu ditinjau");
        clock.pass(Duration.ofDays(370));
        assertThat(get(staff, "/sops?show=review"))
                .bodyText()
                .contains("1 SOP perlu ditinjau.", "SOP ditinjau kembali setelah 12 bulan.", "Penerbitan izin berburu");
        assertThat(post(head, "/sops/" + id + "/review", Map.of("findings", "Masih sesuai")))
                .hasStatus3xxRedirection();
        assertThat(get(staff, "/sops")).bodyText().doesNotContain("SOP perlu ditinjau");
    }

    @Test
    void whatWasInForceOnAPastDayIsOpened() {
        SopId id = story.inForce(office, SopOfTest.whole("Versi pertama"), TestClock.TODAY);
        clock.pass(Duration.ofDays(10));
        int second = write.next(story.writer(office), id);
        write.by(story.writer(office), id, second, 1, SopOfTest.whole("Versi kedua"));
        story.approve(office, id, second, TestClock.TODAY.plusDays(10));
        Person staff = office.section().staff(0);
        assertThat(get(staff, "/sops/" + id)).bodyText().contains("<h1>Versi kedua</h1>");
        assertThat(get(staff, "/sops/" + id + "?date=" + TestClock.TODAY.plusDays(5)))
                .bodyText()
                .contains("<h1>Versi pertama</h1>");
        assertThat(get(staff, "/sops/" + id + "?date=2020-01-01")).bodyText().contains("Tidak ada versi SOP ini");
        assertThat(get(staff, "/sops/" + id + "/versions"))
                .hasStatusOk()
                .bodyText()
                .contains("Versi 1: Versi pertama", "Versi 2: Versi kedua");
        assertThat(get(staff, "/sops/" + id + "/compare?left=1&right=2"))
                .hasStatusOk()
                .bodyText()
                .contains("1 bagian berbeda.", "Versi pertama", "Versi kedua", "Berubah");
    }

    @Test
    void whoMayNotSeeItDoesNotFindIt() {
        SopId id = story.draft(office, SopOfTest.whole("Pelayanan contoh"));
        Person stranger = story.office().agency().head();
        for (String address :
                List.of("", "/versions", "/versions/1", "/versions/1/pdf", "/versions/1/edit", "/compare")) {
            assertThat(get(stranger, "/sops/" + id + address)).as(address).hasStatus(404);
            assertThat(get(office.section().staff(0), "/sops/" + id + address))
                    .as(address)
                    .hasStatus(404);
        }
        assertThat(get(office.section().staff(0), "/sops/new")).hasStatus(403);
        assertThat(post(office.section().staff(0), "/sops/" + id + "/versions/1/submit", Map.of()))
                .hasStatus(404);
    }

    @Test
    void theListCostsTheSameHoweverMuchThereIs() {
        story.inForce(office, SopOfTest.whole("Satu"), TestClock.TODAY);
        get(head, "/sops");
        int few = Queries.of(() -> get(head, "/sops")).size();
        for (int i = 0; i < 5; i++) {
            story.inForce(office, SopOfTest.whole("Lagi " + i), TestClock.TODAY);
        }
        get(head, "/sops");
        assertThat(Queries.of(() -> get(head, "/sops"))).hasSize(few);
    }
}
