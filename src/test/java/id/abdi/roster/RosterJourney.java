package id.abdi.roster;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.UnitPatternFact;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The head of a ward plans: a week on the phone, a month at the desk; the people see it (W-6, R10). */
@AbdiTest
class RosterJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    KeepShift shifts;

    private Place ward;

    @BeforeEach
    void ward() {
        ward = regency.agency("Rumah Sakit Contoh")
                .section("Ruang Anggrek Contoh")
                .head("Sinta Laut")
                .staff("Budi Karang", "Wati Ombak", "Eko Camar", "Dewi Layar");
        regency.record(new UnitPatternFact(ward.id(), "ALL_DAYS", Period.from(Regency.BEGIN)));
        shift("P", "Pagi", 7, 14);
        shift("S", "Siang", 14, 21);
        shift("M", "Malam", 21, 7);
    }

    private void shift(String code, String name, int from, int to) {
        shifts.by(
                regency.caller(ward.head()),
                new KeepShift.Typed(ward.code(), code, name, LocalTime.of(from, 0), LocalTime.of(to, 0)));
    }

    private Page opened(Page page, Person person, String span) {
        signedIn.in(page, person);
        page.navigate("/roster?span=" + span);
        return page;
    }

    private static Locator cell(Page page, Person person) {
        return page.locator("[name='" + PlanDays.field(person.nip(), TestClock.TODAY) + "']");
    }

    @Test
    void aWeekIsPlannedOnThePhone() {
        Page page = opened(browser.phone(port), ward.head(), "week");
        page.locator("input[name=pattern]").fill("P P S S M M L L");
        page.locator("input[name=step]").fill("2");
        page.getByText("Isi dengan pola").click();
        assertThat(page.locator("main")).containsText("Tersimpan: 28 hari berubah.");
        cell(page, ward.staff(1)).selectOption("L");
        page.getByText("Simpan jadwal").click();
        assertThat(page.locator("main")).containsText("Tersimpan: 1 hari berubah.");
        assertThat(cell(page, ward.staff(1))).hasValue("L");
        browser.fits(page);
        browser.axe(page);
        browser.screenshot(page, "jadwal-giliran-ponsel");
        Page theirs = opened(browser.phone(port), ward.staff(0), "week");
        assertThat(theirs.locator("main")).containsText("Wati Ombak");
        assertThat(theirs.locator("main select")).hasCount(0);
        browser.fits(theirs);
        browser.axe(theirs);
        browser.screenshot(theirs, "jadwal-giliran-pegawai-ponsel");
    }

    @Test
    void aMonthIsPlannedAtTheDesk() {
        Page page = opened(browser.desktop(port), ward.head(), "month");
        page.locator("input[name=pattern]").fill("P P S S M M L L");
        page.locator("input[name=step]").fill("2");
        page.getByText("Isi dengan pola").click();
        assertThat(page.locator("main")).containsText("Tersimpan: 124 hari berubah.");
        browser.axe(page);
        browser.screenshot(page, "jadwal-giliran-komputer");
        Page phone = opened(browser.phone(port), ward.head(), "month");
        browser.fits(phone);
        browser.screenshot(phone, "jadwal-giliran-sebulan-ponsel");
    }
}
