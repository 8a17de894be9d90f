package id.abdi.sop;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.sop.GivenSops.Office;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of the library: found, sent on its way, compared, and closed to strangers (R3, UX-5, UX-6). */
@AbdiTest
class SopPageTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    WriteSop write;

    @Autowired
    Sops sops;

    @Autowired
    TestClock clock;

    @Autowired
    GivenSops story;

    private Office office;
    private Person head;

    @BeforeEach
    void build() {
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

    @Test
    void anSopGoesFromDraftIntoForceOnItsPages() {
        SopId id = story.draft(office, SopOfTest.whole("Pelayanan contoh"));
        String address = "/sops/" + id + "/versions/1";
        assertThat(post(head, address + "/submit", Map.of("revision", "1"))).hasStatus3xxRedirection();
        assertThat(get(office.agency().head(), address)).bodyText().contains("Sahkan", "Kembalikan");
        assertThat(get(head, address)).bodyText().contains("Tarik kembali").doesNotContain(">Sahkan<");
        assertThat(post(office.agency().head(), address + "/return", Map.of("remarks", "Lengkapi", "revision", "1")))
                .hasStatus3xxRedirection();
        assertThat(get(head, address)).bodyText().contains("Dikembalikan dengan catatan: Lengkapi");
        post(head, address + "/submit", Map.of("revision", "1"));
        assertThat(post(office.agency().head(), address + "/approve", Map.of("revision", "1")))
                .hasStatus3xxRedirection();
        assertThat(sops.inForce(id, TestClock.TODAY)).isPresent();
        assertThat(get(office.section().staff(0), "/sops/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Berlaku", "<svg", "Memeriksa kelengkapan berkas", "Tidak: ke langkah 1")
                .doesNotContain("Buat versi baru");
    }

    @Test
    void whatChangedSinceItWasReadIsNotApproved() {
        SopId id = story.draft(office, SopOfTest.whole("Yang dibaca"));
        String address = "/sops/" + id + "/versions/1";
        post(head, address + "/submit", Map.of("revision", "1"));
        assertThat(get(office.agency().head(), address)).bodyText().contains("name=\"revision\" value=\"1\"");
        post(head, address + "/take-back", Map.of("revision", "1"));
        write.by(story.writer(office), id, 1, 1, SopOfTest.whole("Yang diganti"));
        assertThat(post(head, address + "/submit", Map.of("revision", "1"))).hasStatus(412);
        post(head, address + "/submit", Map.of("revision", "2"));
        for (Map<String, String> unseen : List.of(Map.of("revision", "1"), Map.<String, String>of())) {
            assertThat(post(office.agency().head(), address + "/approve", unseen))
                    .hasStatus(412)
                    .bodyText()
                    .contains("SOP ini disimpan lagi setelah Anda membukanya");
        }
        assertThat(sops.inForce(id, TestClock.TODAY)).isEmpty();
        assertThat(get(office.agency().head(), address)).bodyText().contains("name=\"revision\" value=\"2\"");
        assertThat(post(office.agency().head(), address + "/approve", Map.of("revision", "2")))
                .hasStatus3xxRedirection();
        assertThat(sops.inForce(id, TestClock.TODAY).map(Sop::title)).contains("Yang diganti");
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
