package id.abdi.spotcheck;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.abdi.clocking.GivenDevices;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Browser.Look;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a head is asked beside the board, on a small phone: one tap each, with and without JavaScript (UX-1, UX-2, UX-5). */
@AbdiTest
class QuestionsJourney {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

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

    private Person head;

    @BeforeEach
    void asked() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        Place division = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        head = division.head();
        Person budi = division.staff(0);
        Person officer = regency.agency("BKPSDM Contoh").head("Rina Layar").head();
        devices.touchedBeside(officer, budi, YESTERDAY, YESTERDAY + " 07:20:00", YESTERDAY + " 16:05:00");
        past.did(budi, YESTERDAY, "Menyusun daftar hadir", 120)
                .did(budi, TODAY, "Memeriksa berkas izin usaha perikanan", 120)
                .did(division.staff(1), TODAY, "Menyusun laporan kas bidang", 90);
        clock.set(TODAY, LocalTime.of(15, 5));
        log.grow();
        run("contradiction.lately");
        run("spotcheck.draw");
    }

    private void run(String name) {
        jobs.stream().filter(job -> job.name().equals(name)).forEach(job -> job.run(clock.instant()));
    }

    private Page open(Page page, LocalDate date) {
        signedIn.in(page, head);
        page.navigate("/today?date=" + date + "#asked");
        return page;
    }

    @Test
    void oneTapAnswersAndTheBoardStaysWhereItIs() {
        Page page = open(browser.phone(port), YESTERDAY);
        browser.axe(page);
        browser.fits(page);
        Locator question = page.locator("[data-asked]");
        page.navigate("/questions");
        assertThat(question).hasCount(2);
        browser.axe(page);
        browser.screenshot(page, "ditanyakan-ponsel");
        question.first().getByText("Lupa absen").click();
        assertThat(question.first()).containsText("Jawaban Tono Pasir");
        page.navigate("/questions");
        browser.screenshot(page, "uji-petik-ponsel");
        page.navigate("/today?date=" + TODAY);
        question.getByText("Saya lihat hasilnya").click();
        assertThat(question).containsText("Jawaban atasan");
        browser.axe(page);
        assertThat(page.locator("#progress")).containsText("0 dari 2");
        question.getByText("Periksa undiannya").click();
        assertThat(page.locator("main")).containsText("dari 2, urut kode");
        browser.axe(page);
        browser.fits(page);
        browser.screenshot(page, "undian-ponsel");
    }

    @Test
    void withoutJavaScriptTheWholePageComesBack() {
        Page page = open(browser.phone(port, Look.WITHOUT_SCRIPT), TODAY);
        Locator question = page.locator("[data-asked]");
        question.getByText("Tidak sesuai").click();
        assertThat(page.locator("main > [data-notice]")).containsText("Tulis");
        question.locator("input[name=words]").fill("Berkasnya belum ada");
        question.getByText("Tidak sesuai").click();
        assertThat(question).containsText("Berkasnya belum ada");
        page.navigate("/questions");
        page.locator("[data-asked]").getByText("Tugas luar").click();
        assertThat(page.locator("main")).containsText("Tidak ada yang menunggu");
    }
}
