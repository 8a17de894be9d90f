package id.abdi.innovation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.sop.GivenSops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** R7: by hand from an idea to the SOP that took it up, with figures; a claim without a baseline is refused on the way. */
@AbdiTest
class InnovationJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenSops sops;

    private Page as(Page page, Person person, String address) {
        signedIn.in(page, person);
        page.navigate(address);
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator form(Page page, String word) {
        Locator form = page.locator("form[action$='/" + word + "']");
        Locator summary = page.locator("details:has(form[action$='/" + word + "']):not([open]) > summary");
        if (summary.count() > 0) {
            summary.first().click();
        }
        return form;
    }

    private void look(Page page, String name) {
        page.evaluate("window.scrollTo(0, 0)");
        browser.fits(page);
        browser.axe(page);
        browser.screenshot(page, name);
    }

    private static void measure(Page page, String word, String figure, String day) {
        Locator form = form(page, word);
        if (word.equals("baseline")) {
            form.locator("[name=indicator]").fill("Lama menunggu surat");
            form.locator("[name=measure]").fill("menit");
            form.locator("[name=direction][value=LESS]").check();
            form.locator("[name=benefit]").selectOption("COST");
        }
        form.locator("[name=figure]").fill(figure);
        form.locator("[name=begins]").fill(day);
        form.locator("[name=words]").fill("Buku register loket");
        form.locator("button[type=submit]").click();
    }

    private static void prove(Page page, int bar) {
        Locator measure = page.locator(".innovation-bar").nth(bar);
        measure.locator("summary").click();
        measure.locator("[name=link]").fill("https://contoh.invalid/register/" + bar);
        measure.locator("button[type=submit]").click();
    }

    private static void say(Page page, String word, String words) {
        Locator form = form(page, word);
        form.locator("[name=words]").fill(words);
        form.locator("button[type=submit]").click();
    }

    @Test
    void anIdeaBecomesAnSopByFiguresAndAClaimWithoutThemDoesNot() {
        GivenSops.Given sop = sops.inForce();
        Person author = sop.section().staff(0);
        Person head = sop.section().head();
        Page page = as(browser.phone(port), author, "/innovations/new");
        page.locator("[name=problem]").fill("Warga datang tiga kali untuk satu surat keterangan.");
        page.locator("[name=attempt]").fill("Berkas diperiksa lewat pesan, surat dicetak saat warga datang.");
        page.locator("[name=gain]").fill("Warga tiga pulau");
        look(page, "inovasi-baru-ponsel");
        press(page, "Ajukan");
        Locator trial = form(page, "trial");
        trial.locator("[name=begins]").fill("2026-06-01");
        trial.locator("[name=ends]").fill("2026-08-31");
        trial.locator("[name=words]").fill("Dicoba di satu loket");
        trial.locator("button[type=submit]").click();
        say(page, "ask", "Warga jelas lebih senang");
        assertThat(page.locator("main")).containsText("Belum ada angka awal");
        page.reload();
        measure(page, "baseline", "45", "2026-05-29");
        prove(page, 0);
        measure(page, "result", "12", TestClock.TODAY.toString());
        prove(page, 1);
        say(page, "ask", "Waktu tunggu turun");
        assertThat(page.locator("main")).containsText("Menunggu kepastian");
        String address =
                page.url().substring(page.url().indexOf("/innovations/")).replaceAll("[#?].*", "");
        Page chief = as(browser.desktop(port), head, address);
        say(chief, "confirm", "Kedua register sudah saya bandingkan");
        Locator adopt = form(chief, "adopt");
        adopt.locator("[name=way][value=SOP]").check();
        adopt.locator("[name=reference]").fill(sops.code(sop.sop()).value());
        adopt.locator("[name=words]").fill("Pemeriksaan berkas dilakukan lewat pesan");
        adopt.locator("button[type=submit]").click();
        assertThat(chief.locator("#measures")).containsText("45 → 12 menit (−73%)");
        assertThat(chief.locator("#events")).containsText("Diterapkan dalam SOP");
        look(chief, "inovasi-komputer");
        look(as(page, author, address), "inovasi-ponsel");
        look(as(page, author, "/innovations"), "inovasi-daftar-ponsel");
        look(
                as(page, author, address.replace("/innovations/", "/innovation-index/") + "?year=2026"),
                "indeks-inovasi-ponsel");
        look(as(chief, head, "/innovation-index?year=2026"), "indeks-inovasi-komputer");
    }
}
