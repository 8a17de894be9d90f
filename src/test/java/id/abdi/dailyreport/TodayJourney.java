package id.abdi.dailyreport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.abdi.attendance.DutyKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.Taps;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.organization.Capacity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One day of a head with twelve subordinates on a small phone (UX-1, UX-2, UX-5). */
@AbdiTest
class TodayJourney {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final String REASON = "Separuh berkas";

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

    /** Ten in the own section, one of a vacant section below, one of a section that the head acts for. */
    private Place twelve() {
        Place agency = regency.agency("Dinas Contoh").head("Kepala Dinas Contoh");
        Place division = agency.section("Bidang Contoh")
                .head("Sinta Laut")
                .staff(
                        "Agus Karang",
                        "Bayu Ombak",
                        "Citra Pasir",
                        "Dewi Bakau",
                        "Eko Camar",
                        "Fajar Layar",
                        "Galih Teluk",
                        "Hadi Selat",
                        "Indah Suar",
                        "Joko Jangkar");
        Place vacant = division.section("Seksi Kosong").vacant().staff("Kirana Muara");
        Place acted = agency.section("Bidang Lain").vacant().staff("Lina Tanjung");
        acted.acting(division.head(), Capacity.PLT, Period.from(TODAY.minusDays(30)));
        division.staff()
                .forEach(person -> past.did(person, TODAY, "Memeriksa berkas izin usaha perikanan", 120)
                        .did(person, TODAY, "Rapat koordinasi bidang", 90));
        past.away(division.staff(4), DutyKind.LEAVE_ANNUAL, TODAY.minusDays(1), TODAY.plusDays(2));
        assertThat(vacant.staff()).hasSize(1);
        return division;
    }

    private Page open(Page page, Person head) {
        signedIn.in(page, head);
        page.navigate("/today?date=" + TODAY);
        return page;
    }

    private static Locator row(Page page, Person person) {
        return page.locator("#p-" + person.nip().value());
    }

    @Test
    void twelvePeopleAreReportedWithOneTapEach() {
        Place division = twelve();
        Page page = open(browser.phone(port), division.head());
        assertThat(page.locator("[data-row]")).hasCount(12);
        browser.axe(page);
        browser.fits(page);
        browser.screenshot(page, "today-phone");
        Taps taps = new Taps(page);
        taps.wholeDay(REASON);
        assertThat(page.locator("#progress")).containsText("12 dari 12");
        assertThat(page.locator("#todo [aria-current=date]")).hasCount(0);
        assertThat(page.locator("#todo a").first()).containsText("terlambat");
        browser.screenshot(page, "today-phone-done");
        browser.axe(page);
        assertThat(taps.taps()).isLessThanOrEqualTo(12 + 2);
        assertThat(taps.seconds(0)).isLessThanOrEqualTo(42);
        assertThat(taps.seconds(1.5)).isLessThanOrEqualTo(60);
        assertThat(taps.pageLoads()).isZero();
        assertThat(reports.newest(division.staff(4).id(), TODAY, TODAY).get(TODAY))
                .extracting(DailyReport::dutyKind)
                .isEqualTo(DutyKind.LEAVE_ANNUAL);
    }

    @Test
    void theKeyboardReportsTheFocusedRow() {
        Place division = twelve();
        Page page = open(browser.desktop(port), division.head());
        browser.axe(page);
        browser.screenshot(page, "today-desktop");
        for (int i = 0; i < 3; i++) {
            Locator focused = page.locator("[data-row]:focus");
            assertThat(focused).hasCount(1);
            String anchor = focused.getAttribute("id");
            page.keyboard().press("2");
            assertThat(page.locator("#" + anchor + ".is-reported")).hasCount(1);
        }
        assertThat(page.locator("#progress")).containsText("3 dari 12");
        assertThat(page.locator("#todo [aria-current=date]")).containsText("9 orang");
        page.locator("#keys").uncheck();
        page.locator("[data-wanted=true]").first().focus();
        page.keyboard().press("2");
        assertThat(page.locator("#progress")).containsText("3 dari 12");
    }

    @Test
    void aCorrectionIsTheNextVersion() {
        Place division = twelve();
        Page page = open(browser.phone(port), division.head());
        Person person = division.staff(0);
        row(page, person).locator("[data-verdict=EXPECTED]").click();
        assertThat(row(page, person)).containsText("Sesuai");
        row(page, person).locator(".today-change summary").click();
        row(page, person).locator("[data-verdict=BELOW]").click();
        row(page, person).locator("textarea").fill(REASON);
        row(page, person).locator("[data-save]").click();
        assertThat(row(page, person)).containsText("versi 2");
        browser.screenshot(page, "today-phone-corrected");
        assertThat(reports.newest(person.id(), TODAY, TODAY).get(TODAY))
                .extracting(DailyReport::version)
                .isEqualTo(2);
    }

    @Test
    void withoutScriptTheSameFormsDoIt() {
        Place division = twelve();
        Page page = open(browser.phone(port, Browser.Look.WITHOUT_SCRIPT), division.head());
        Person person = division.staff(0);
        row(page, person).locator("[data-verdict=EXPECTED]").click();
        assertThat(row(page, person)).containsText("Sesuai");
        Person other = division.staff(1);
        row(page, other).locator("[data-verdict=BELOW]").click();
        row(page, other).locator("textarea").fill(REASON);
        row(page, other).locator("[data-save]").click();
        assertThat(row(page, other)).containsText(REASON);
        Person absent = division.staff(2);
        row(page, absent).locator("[data-verdict=NOT_ON_DUTY]").click();
        row(page, absent).locator("[value=SICK]").click();
        assertThat(row(page, absent)).containsText("cuti sakit");
        assertThat(page.locator("[data-row]").first()).hasAttribute("data-wanted", "true");
    }
}
