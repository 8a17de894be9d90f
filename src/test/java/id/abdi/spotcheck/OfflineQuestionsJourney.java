package id.abdi.spotcheck;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.abdi.clocking.GivenDevices;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Cable;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.job.Job;
import id.abdi.ledger.GrownLog;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked beside the board is answered without a signal too, waits on the phone and arrives once (OFF-1 to OFF-16). */
@AbdiTest
class OfflineQuestionsJourney {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocatorAssertions.ContainsTextOptions AFTER_RETRIES =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Regency regency;

    @Autowired
    PastWork past;

    @Autowired
    GivenDevices devices;

    @Autowired
    SignedIn signedIn;

    @Autowired
    List<Job> jobs;

    @Autowired
    GrownLog log;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Cable cable;
    private Person head;
    private Person budi;

    @BeforeEach
    void asked() {
        cable = new Cable(port);
        Place division = regency.agency("Dinas Contoh")
                .head("Sinta Laut")
                .section("Bidang Pulau")
                .head("Tono Pasir")
                .staff("Budi Karang", "Wati Ombak");
        head = division.head();
        budi = division.staff(0);
        Person officer = regency.agency("BKPSDM Contoh").head("Rina Layar").head();
        devices.touchedBeside(officer, budi, YESTERDAY, YESTERDAY + " 07:20:00", YESTERDAY + " 16:05:00");
        past.did(budi, YESTERDAY, "Menyusun daftar hadir", 120)
                .did(budi, TODAY, "Memeriksa berkas izin usaha perikanan", 120);
        clock.set(TODAY, LocalTime.of(15, 5));
        log.grow();
        run("contradiction.lately");
        run("spotcheck.draw");
    }

    @AfterEach
    void takeCableUp() {
        cable.close();
    }

    private void run(String name) {
        jobs.stream().filter(job -> job.name().equals(name)).forEach(job -> job.run(clock.instant()));
    }

    private void noSignal(Page page) {
        page.context().setOffline(true);
        cable.cut();
    }

    private void signal(Page page) {
        cable.mend();
        page.context().setOffline(false);
        page.evaluate("window.dispatchEvent(new Event('online'))");
    }

    private Page kept(LocalDate date) {
        Page page = browser.phone(cable.port());
        signedIn.in(page, head);
        page.navigate("/today?date=" + date);
        assertThat(page.locator("body[data-kept]")).hasCount(1);
        return page;
    }

    private List<Integer> sightings() {
        return jdbc.sql("select version from spotcheck.answer where head = :head and date = :date")
                .param("head", head.id().value())
                .param("date", TODAY)
                .query(Integer.class)
                .list();
    }

    private List<String> explanations() {
        return jdbc.sql("select explanation || ' ' || version from contradiction.answer where employee = :person")
                .param("person", budi.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void anAnswerToASpotCheckOutlivesThePageAndArrivesOnce() {
        Page page = kept(TODAY);
        noSignal(page);
        page.navigate("/today?date=" + TODAY);
        Locator question = page.locator("[data-asked]");
        question.getByText("Saya lihat hasilnya").click();
        assertThat(question).containsText("Tersimpan di ponsel: Saya lihat hasilnya");
        browser.fits(page);
        browser.axe(page);
        browser.screenshot(page, "uji-petik-tanpa-sinyal-ponsel");
        Page again = page.context().newPage();
        page.close();
        again.navigate("/today?date=" + TODAY);
        assertThat(again.locator("[data-asked]")).containsText("Tersimpan di ponsel: Saya lihat hasilnya");
        assertThat(sightings()).isEmpty();
        signal(again);
        assertThat(again.locator("[data-asked]")).containsText("Jawaban atasan", AFTER_RETRIES);
        assertThat(again.locator("#outbox")).isHidden();
        assertThat(sightings()).containsExactly(1);
    }

    @Test
    void anAnswerToAContradictionGivenWithoutASignalCanBeTakenBackAndArrivesOnce() {
        Page page = kept(YESTERDAY);
        noSignal(page);
        page.navigate("/today?date=" + YESTERDAY);
        Locator question = page.locator("[data-asked]");
        question.getByText("Mesin rusak").click();
        question.getByText("Batalkan").click();
        question.locator("input[name=words]").fill("Langsung ke lapangan");
        question.getByText("Lupa absen").click();
        assertThat(question).containsText("Tersimpan di ponsel: Lupa absen: Langsung ke lapangan");
        signal(page);
        assertThat(question).containsText("Jawaban Tono Pasir", AFTER_RETRIES);
        assertThat(explanations()).containsExactly("FORGOT_TO_TOUCH 1");
    }

    @Test
    void whereTheDayClosedMeanwhileTheAnswerWaitsWithTheReason() {
        Page page = kept(TODAY);
        noSignal(page);
        page.navigate("/today?date=" + TODAY);
        page.locator("[data-asked]").getByText("Saya lihat hasilnya").click();
        assertThat(page.locator("[data-asked]")).containsText("Tersimpan di ponsel");
        clock.set(TODAY.plusDays(4), LocalTime.of(15, 0));
        signal(page);
        assertThat(page.locator("#outbox")).containsText("menunggu Anda masuk lagi", AFTER_RETRIES);
        signedIn.in(page, head);
        page.navigate("/today?date=" + TODAY);
        assertThat(page.locator("#outbox summary")).containsText("1 perlu perhatian", AFTER_RETRIES);
        page.locator("#outbox summary").click();
        assertThat(page.locator("#outbox li")).containsText("Saya lihat hasilnya");
        assertThat(page.locator("#outbox li")).containsText("sudah ditutup; uji petiknya tidak dapat dijawab lagi");
        browser.fits(page);
        browser.screenshot(page, "uji-petik-terlambat-ponsel");
        assertThat(sightings()).isEmpty();
    }
}
