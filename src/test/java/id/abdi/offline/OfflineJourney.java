package id.abdi.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Cable;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A head on an island: the board opens without a signal, verdicts wait on the phone, and each arrives once (OFF-1 to OFF-16). */
@AbdiTest
class OfflineJourney {
    private static final LocalDate TODAY = TestClock.TODAY;

    /** What is sent is tried again after one second, then two, then four, whenever an answer did not come. */
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
    SignedIn signedIn;

    @Autowired
    DailyReports reports;

    private Cable cable;

    @BeforeEach
    void layCable() {
        cable = new Cable(port);
    }

    @AfterEach
    void takeCableUp() {
        cable.close();
    }

    private void noSignal(Page page) {
        page.context().setOffline(true);
        cable.cut();
    }

    private void signal(Page page) {
        cable.mend();
        page.context().setOffline(false);
        online(page);
    }

    /** As the browser says it; Playwright's switch does not tell a page that the worker opened. */
    static void online(Page page) {
        page.evaluate("window.dispatchEvent(new Event('online'))");
    }

    private Place section() {
        Place section = regency.agency("Kecamatan Contoh")
                .section("Seksi Pulau")
                .head("Sinta Laut")
                .staff("Agus Karang", "Bayu Ombak", "Citra Pasir", "Dewi Bakau");
        section.staff().forEach(person -> past.did(person, TODAY, "Melayani surat keterangan warga", 120));
        return section;
    }

    /** Opens the board once with a signal, until the phone keeps it. */
    private Page opened(Person head) {
        Page page = browser.phone(cable.port());
        signedIn.in(page, head);
        page.navigate(board());
        assertThat(page.locator("body[data-kept]")).hasCount(1);
        return page;
    }

    private static String board() {
        return "/today?date=" + TODAY;
    }

    private static Locator row(Page page, Person person) {
        return page.locator("#p-" + person.nip().value());
    }

    private static void tap(Page page, Person person, Verdict verdict) {
        row(page, person).locator("[data-verdict=" + verdict + "]").click();
    }

    private boolean reported(Person person) {
        return reports.newest(person.id(), TODAY, TODAY).containsKey(TODAY);
    }

    private DailyReport stored(Person person) {
        return Objects.requireNonNull(reports.newest(person.id(), TODAY, TODAY).get(TODAY));
    }

    @Test
    void withoutASignalTheBoardOpensAndEachVerdictArrivesOnce() {
        Place section = section();
        Page page = opened(section.head());
        noSignal(page);
        page.navigate(board());
        assertThat(page.locator("[data-row]")).hasCount(4);
        assertThat(page.locator("#outbox")).containsText("Tanpa jaringan");
        tap(page, section.staff(0), Verdict.EXPECTED);
        assertThat(row(page, section.staff(0))).containsText("Tersimpan di ponsel: Sesuai");
        tap(page, section.staff(1), Verdict.BELOW);
        row(page, section.staff(1)).locator("textarea").fill("Separuh berkas");
        row(page, section.staff(1)).locator("[data-save]").click();
        assertThat(row(page, section.staff(1))).containsText("Separuh berkas");
        tap(page, section.staff(2), Verdict.ABOVE);
        row(page, section.staff(2)).locator("[data-cancel]").click();
        browser.fits(page);
        browser.axe(page);
        browser.screenshot(page, "tanpa-sinyal-ponsel");
        page.navigate("/");
        assertThat(page.locator("#outbox")).containsText("2 tersimpan di ponsel");
        assertThat(row(page, section.staff(0))).containsText("Tersimpan di ponsel");
        assertThat(reported(section.staff(0))).isFalse();
        signal(page);
        assertThat(row(page, section.staff(1)).locator(".today-reported"))
                .containsText("Separuh berkas", AFTER_RETRIES);
        assertThat(page.locator("#outbox")).isHidden();
        assertThat(stored(section.staff(0)).verdict()).isEqualTo(Verdict.EXPECTED);
        assertThat(stored(section.staff(1)).version()).isEqualTo(1);
        assertThat(reported(section.staff(2))).isFalse();
    }

    @Test
    void whatWasTakenBackBeforeItWasSentIsNotSent() {
        Place section = section();
        Page page = opened(section.head());
        noSignal(page);
        tap(page, section.staff(0), Verdict.ABOVE);
        row(page, section.staff(0)).locator("textarea").fill("Salah ketik");
        row(page, section.staff(0)).locator("[data-save]").click();
        row(page, section.staff(0)).locator(".outbox-note button").click();
        tap(page, section.staff(0), Verdict.EXPECTED);
        assertThat(row(page, section.staff(0))).containsText("Tersimpan di ponsel: Sesuai");
        signal(page);
        assertThat(row(page, section.staff(0)).locator(".today-reported")).containsText("Sesuai", AFTER_RETRIES);
        assertThat(stored(section.staff(0)).version()).isEqualTo(1);
        assertThat(stored(section.staff(0)).verdict()).isEqualTo(Verdict.EXPECTED);
    }

    @Test
    void aLostAnswerIsAskedForAgainAndNothingIsDoubled() {
        Place section = section();
        Page page = opened(section.head());
        AtomicInteger lost = new AtomicInteger();
        page.route("**/today/**", route -> {
            if (lost.getAndIncrement() == 0) {
                route.fetch();
                route.abort("internetdisconnected");
            } else {
                route.resume();
            }
        });
        tap(page, section.staff(0), Verdict.EXPECTED);
        assertThat(row(page, section.staff(0)).locator(".today-reported")).containsText("Sesuai", AFTER_RETRIES);
        assertThat(page.locator("#outbox")).isHidden();
        assertThat(lost).hasValueGreaterThan(1);
        assertThat(stored(section.staff(0)).version()).isEqualTo(1);
    }

    /** The sign-in page of a hotspot, the page of a proxy, an empty answer: none of them is ours (OFF-6). */
    @Test
    void anAnswerThatIsNotOursTakesNothingFromThePhone() {
        Place section = section();
        Page page = opened(section.head());
        AtomicInteger foreign = new AtomicInteger();
        page.route("**/today/**", route -> {
            switch (foreign.getAndIncrement()) {
                case 0 -> route.fulfill(answer(200, "<h1>Selamat datang di WiFi pelabuhan</h1>"));
                case 1 -> route.fulfill(answer(502, "Bad gateway"));
                case 2 -> route.fulfill(answer(200, ""));
                default -> route.resume();
            }
        });
        tap(page, section.staff(0), Verdict.EXPECTED);
        assertThat(row(page, section.staff(0))).containsText("jawaban server belum diterima");
        assertThat(row(page, section.staff(0)).locator(".today-reported")).containsText("Sesuai", AFTER_RETRIES);
        assertThat(page.locator("main")).not().containsText("WiFi pelabuhan");
        assertThat(stored(section.staff(0)).version()).isEqualTo(1);
    }

    private static Route.FulfillOptions answer(int status, String body) {
        return new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("text/html")
                .setBody(body);
    }

    @Test
    void whatIsRefusedWaitsForThePersonAndHoldsNothingUp() {
        Place section = section();
        Page page = opened(section.head());
        noSignal(page);
        tap(page, section.staff(0), Verdict.EXPECTED);
        tap(page, section.staff(1), Verdict.EXPECTED);
        assertThat(page.locator("#outbox")).containsText("2 tersimpan di ponsel");
        Page other = browser.phone(port);
        signedIn.in(other, section.head());
        other.navigate(board());
        tap(other, section.staff(0), Verdict.NOT_ON_DUTY);
        row(other, section.staff(0)).locator("[value=SICK]").click();
        assertThat(row(other, section.staff(0)).locator(".today-reported")).hasCount(1);
        signal(page);
        assertThat(row(page, section.staff(1)).locator(".today-reported")).containsText("Sesuai", AFTER_RETRIES);
        assertThat(page.locator("#outbox summary")).containsText("1 perlu perhatian");
        page.locator("#outbox summary").click();
        assertThat(page.locator("#outbox li")).containsText("Laporan tentang Agus Karang: Sesuai");
        browser.axe(page);
        browser.screenshot(page, "perlu-perhatian-ponsel");
        assertThat(stored(section.staff(0)).verdict()).isEqualTo(Verdict.NOT_ON_DUTY);
    }

    @Test
    void anotherPersonOnTheSamePhoneNeitherSeesNorSendsIt() {
        Place section = section();
        Page page = opened(section.head());
        noSignal(page);
        tap(page, section.staff(0), Verdict.EXPECTED);
        assertThat(page.locator("#outbox")).containsText("1 tersimpan di ponsel");
        page.route("**/outbox", route -> route.abort("internetdisconnected"));
        signal(page);
        signedIn.in(page, section.staff(1));
        page.unroute("**/outbox");
        page.navigate("/activities");
        assertThat(page.locator("#outbox")).isHidden();
        assertThat(reported(section.staff(0))).isFalse();
        signedIn.in(page, section.head());
        page.navigate(board());
        assertThat(row(page, section.staff(0)).locator(".today-reported")).containsText("Sesuai", AFTER_RETRIES);
    }

    @Test
    void signingOutSaysWhatIsNotSentAndLeavesNothingBehind() {
        Place section = section();
        Page page = opened(section.head());
        noSignal(page);
        tap(page, section.staff(0), Verdict.EXPECTED);
        assertThat(page.locator("#outbox")).containsText("1 tersimpan di ponsel");
        page.locator(".account > summary").click();
        page.locator(".account form[action='/logout'] button").click();
        assertThat(page.locator(".outbox-leaving")).containsText("1 belum terkirim");
        signal(page);
        assertThat(row(page, section.staff(0)).locator(".today-reported")).containsText("Sesuai", AFTER_RETRIES);
        page.locator(".account form[action='/logout'] button").first().click();
        page.waitForURL("**/login");
        noSignal(page);
        page.navigate("about:blank");
        assertThat(stored(section.staff(0)).version()).isEqualTo(1);
    }

    @Test
    void withoutASignalAPageThatWasNeverOpenedSaysWhatThereIs() {
        Place section = section();
        Page page = opened(section.head());
        noSignal(page);
        page.navigate("/sops");
        assertThat(page.locator("h1")).hasText("Tanpa jaringan");
        assertThat(page.locator("[data-shell-pages] a")).hasCount(1);
        browser.axe(page);
        page.locator("[data-shell-pages] a").click();
        assertThat(page.locator("[data-row]")).hasCount(4);
    }
}
