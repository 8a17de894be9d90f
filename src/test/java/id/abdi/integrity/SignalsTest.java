package id.abdi.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.background.Background;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.organization.Rights;
import id.abdi.signal.SignalKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** R11, D-21, P-4: signals are questions: the Inspectorate looks, the persons concerned read, nobody else does. */
@AbdiTest
class SignalsTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    PastWork work;

    @Autowired
    GivenSignals given;

    @Autowired
    Rights rights;

    @Autowired
    MonthlyReading reading;

    @Autowired
    Background background;

    @Autowired
    Reports reports;

    @Autowired
    TransactionTemplate transactions;

    private Place agency;
    private Person budi;
    private Person wati;
    private Person inspector;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh Tanda").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        budi = agency.staff(0);
        wati = agency.staff(1);
        inspector = regency.agency("Inspektorat Contoh")
                .head("Tono Pasir")
                .staff("Ratna Teluk")
                .staff(0);
        signedIn.grant(inspector, Role.INSPECTORATE);
    }

    private String page(Person reader, String path) throws Exception {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult review(Person caller, FindingId signal, String outcome, String words, int version) {
        return mvc.post()
                .uri("/signals/" + signal + "/review")
                .with(signedIn.as(caller))
                .param("outcome", outcome)
                .param("words", words)
                .param("version", Integer.toString(version))
                .exchange();
    }

    private MvcTestResult put(Person caller, FindingId signal, String outcome, String words) {
        return mvc.put()
                .uri("/api/v1/signals/" + signal + "/review")
                .with(signedIn.token(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"outcome\":\"" + outcome + "\",\"words\":\"" + words + "\"}")
                .exchange();
    }

    @Test
    void theListNamesNobodyAndALookAtOneIsNoted() throws Exception {
        work.did(budi, MAY.atDay(7), "Mencatat surat masuk", 60);
        FindingId signal = given.stored(MAY, SignalKind.COPIED_DAYS, budi.id(), null);
        String list = page(inspector, "/signals?month=2026-05&kind=COPIED_DAYS&agency=" + agency.code());
        assertThat(list)
                .contains("Hari yang disalin", "14 dari 20", "Dinas Contoh Tanda", "/signals/" + signal, "7,3")
                .doesNotContain("Budi Karang");
        assertThat(rights.looksAt(budi.id(), 5)).isEmpty();
        assertThat(page(inspector, "/signals/" + signal))
                .contains("Budi Karang", "Mencatat surat masuk", "pertanyaan, bukan temuan", "Pekerjaan rutin");
        assertThat(rights.looksAt(budi.id(), 5)).isNotEmpty();
    }

    @Test
    void nobodyElseSeesSignals() {
        FindingId signal = given.stored(MAY, SignalKind.OLD_PHOTOS, budi.id(), null);
        for (Person other : List.of(agency.head(), budi, regency.regent())) {
            assertThat(mvc.get().uri("/signals").with(signedIn.as(other))).hasStatus(403);
            assertThat(mvc.get().uri("/signals/" + signal).with(signedIn.as(other)))
                    .hasStatus(404);
            assertThat(review(other, signal, "EXPLAINED", "Tidak apa-apa", 0)).hasStatus(404);
            assertThat(mvc.post()
                            .uri("/signals/reading")
                            .param("month", "2026-05")
                            .with(signedIn.as(other)))
                    .hasStatus(403);
        }
    }

    @Test
    void p4WhomItIsAboutReadsItFromTheBeginningWithoutTheOthersName() throws Exception {
        FindingId signal = given.stored(MAY, SignalKind.PAIRED_PUNCHES, budi.id(), wati.id());
        assertThat(page(wati, "/signals/own"))
                .contains("Ketukan berpasangan", "Mei 2026", "bersama satu pegawai lain", "Belum ditelaah")
                .doesNotContain("Budi Karang");
        review(inspector, signal, "EXPLAINED", "Mereka naik kapal yang sama", 0);
        assertThat(page(budi, "/signals/own")).contains("Terjelaskan", "Mereka naik kapal yang sama");
        assertThat(page(budi, "/notices")).contains("sudah ditelaah");
        assertThat(page(agency.head(), "/signals/own")).contains("Tidak ada tanda tentang Anda");
    }

    @Test
    void whoWroteFirstIsNotAskedAbout() throws Exception {
        given.stored(MAY, SignalKind.COPIED_TEXTS, budi.id(), wati.id());
        assertThat(page(wati, "/signals/own")).contains("Tidak ada tanda tentang Anda");
    }

    @Test
    void d21AReviewIsSaidInWordsAndCorrectedByTheNextVersion() throws Exception {
        FindingId signal = given.stored(MAY, SignalKind.IMPOSSIBLE_MINUTES, budi.id(), null);
        assertThat(review(inspector, signal, "", "x", 0)).hasStatus(422);
        assertThat(review(inspector, signal, "WATCHED", "Belum jelas", 0)).hasStatus3xxRedirection();
        assertThat(review(inspector, signal, "WATCHED", "Belum jelas", 0)).hasStatus3xxRedirection();
        assertThat(put(inspector, signal, "EXPLAINED", "Tugas luar")).hasStatus(409);
        assertThat(review(inspector, signal, "EXPLAINED", "Tugas luar", 7)).hasStatus(412);
        assertThat(review(inspector, signal, "EXPLAINED", "Tugas luar dengan surat", 1))
                .hasStatus3xxRedirection();
        assertThat(page(inspector, "/signals/" + signal))
                .contains("Belum jelas", "Tugas luar dengan surat", "Ratna Teluk");
    }

    @Test
    void nobodyLooksAtASignalAboutThemselves() throws Exception {
        FindingId signal = given.stored(MAY, SignalKind.MUTUAL_PRAISE, budi.id(), inspector.id());
        assertThat(review(inspector, signal, "EXPLAINED", "Tidak apa-apa", 0)).hasStatus(403);
        assertThat(page(inspector, "/signals/" + signal)).contains("Tanda ini tentang Anda sendiri");
    }

    @Test
    void whatIsWatchedShowsWhenItComesAgain() throws Exception {
        FindingId april = given.stored(MAY.minusMonths(1), SignalKind.PAIRED_PUNCHES, budi.id(), wati.id());
        assertThat(put(inspector, april, "WATCHED", "Belum jelas")).hasStatus(201);
        FindingId may = given.stored(MAY, SignalKind.PAIRED_PUNCHES, wati.id(), budi.id());
        assertThat(page(inspector, "/signals?state=AGAIN&agency=" + agency.code()))
                .contains("Dipantau, muncul lagi", "/signals/" + may)
                .doesNotContain("/signals/" + april);
        assertThat(page(inspector, "/signals/" + may)).contains("Bulan-bulan sebelumnya", "/signals/" + april);
    }

    /** Everything else in the background waits for a reading; and of an installation without reports nothing is read. */
    @Test
    void aMonthIsReadAtNightAndNotBeforeTheFirstReport() {
        reports.expected(agency.head(), budi, TestClock.TODAY);
        transactions.executeWithoutResult(status -> {
            reading.run(TestClock.at(LocalDate.of(2026, 8, 12), LocalTime.of(14, 0)));
            assertThat(background.coming(ReadMonth.KIND, "2026-07")).isEmpty();
            reading.run(TestClock.at(LocalDate.of(1999, 8, 12), LocalTime.of(1, 0)));
            assertThat(background.coming(ReadMonth.KIND, "1999-07")).isEmpty();
            reading.run(TestClock.at(LocalDate.of(2026, 8, 12), LocalTime.of(1, 0)));
            assertThat(background.coming(ReadMonth.KIND, "2026-07")).isPresent();
            status.setRollbackOnly();
        });
    }

    @Test
    void programsReadAndReviewToo() throws Exception {
        FindingId signal = given.stored(MAY, SignalKind.REUSED_PHOTOS, budi.id(), null);
        MvcTestResult list = mvc.get()
                .uri("/api/v1/signals?month=2026-05&agency=" + agency.code())
                .with(signedIn.token(inspector))
                .exchange();
        assertThat(list)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].id")
                .isEqualTo(signal.toString());
        assertThat(list.getResponse().getContentAsString())
                .doesNotContain(budi.nip().value());
        assertThat(mvc.get().uri("/api/v1/signals/" + signal).with(signedIn.token(inspector)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.nip")
                .isEqualTo(budi.nip().value());
        assertThat(put(inspector, signal, "HANDED_ON", "Diperiksa pejabat yang berwenang"))
                .hasStatus(201)
                .hasHeader("ETag", "\"1\"");
        assertThat(mvc.get().uri("/api/v1/me/signals").with(signedIn.token(budi)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].reviews[0].outcome")
                .isEqualTo("HANDED_ON");
        assertThat(mvc.get().uri("/api/v1/signals?limit=1000").with(signedIn.token(inspector)))
                .hasStatus(422);
    }
}
