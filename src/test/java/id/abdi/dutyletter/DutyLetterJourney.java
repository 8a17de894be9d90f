package id.abdi.dutyletter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The head records one letter for two people, and takes one of them back (R10). */
@AbdiTest
class DutyLetterJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    private void recorded(Page page) {
        Place section = regency.agency("Dinas Contoh")
                .section("Bidang Contoh")
                .head("Sinta Laut")
                .staff("Budi Karang", "Wati Ombak", "Eko Camar");
        signedIn.in(page, section.head());
        page.navigate("/duty-letters");
        page.getByLabel("Budi Karang").check();
        page.getByLabel("Wati Ombak").check();
        page.locator("input[name=from]").fill(TestClock.TODAY.toString());
        page.locator("input[name=to]").fill(TestClock.TODAY.plusDays(2).toString());
        page.locator("input[name=number]").fill("090/12/CONTOH/2026");
        page.locator("input[name=place]").fill("Kecamatan Contoh Timur");
        page.locator("input[name=purpose]").fill("Pendataan nelayan kecil");
        page.locator("form[action='/duty-letters'] button[type=submit]").click();
        assertThat(page.locator(".letter-list > li")).hasCount(2);
    }

    @Test
    void onThePhone() {
        Page page = browser.phone(port);
        recorded(page);
        browser.fits(page);
        browser.axe(page);
        browser.screenshot(page, "surat-tugas-ponsel");
        page.locator(".letter-list > li")
                .first()
                .getByText("Tarik surat tugas")
                .first()
                .click();
        page.locator(".letter-list > li").first().locator("input[name=reason]").fill("Tidak jadi berangkat");
        page.locator(".letter-list > li").first().locator("button").click();
        assertThat(page.locator(".letter-list > li").first()).containsText("Tidak jadi berangkat");
    }

    @Test
    void atTheDesk() {
        Page page = browser.desktop(port);
        recorded(page);
        browser.axe(page);
        browser.screenshot(page, "surat-tugas-komputer");
    }
}
