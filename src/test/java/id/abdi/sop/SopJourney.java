package id.abdi.sop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Browser.Look;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.sop.GivenSops.Office;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A head writes an SOP on a phone without a script, the head of the agency approves it, everybody reads it (R3, UX-1, UX-5, UX-6). */
@AbdiTest
class SopJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    WriteSop write;

    @Autowired
    GivenSops story;

    private Office office;

    @BeforeEach
    void build() {
        office = story.office();
    }

    private Page as(Page page, Person person, String address) {
        signedIn.in(page, person);
        page.navigate(address);
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void step(Page page, int key, String activity, String actor) {
        page.locator("[name='s" + key + ".activity']").fill(activity);
        page.locator("[name='s" + key + ".actor']").selectOption(actor);
    }

    @Test
    void anSopIsWrittenWithoutScriptAndApproved() {
        Page page =
                as(browser.phone(port, Look.WITHOUT_SCRIPT), office.section().head(), "/sops/new");
        page.getByLabel("Nomor SOP").fill(GivenSops.code().value());
        page.getByLabel("Nama SOP").fill("Penerbitan izin contoh");
        page.getByLabel("Pelaksana").fill("Pemohon\nStaf");
        press(page, "Mulai menulis");
        for (String list : List.of("legalBasis", "qualifications", "warnings", "records")) {
            page.locator("[name=" + list + "]").fill("Contoh " + list);
        }
        step(page, 1, "Menyerahkan berkas", "Pemohon");
        step(page, 2, "Memeriksa berkas", "Staf");
        step(page, 3, "Menerima surat", "Pemohon");
        page.locator("button[value='add:2']").first().click();
        assertThat(page.locator("[name='s1.activity']")).hasValue("Menyerahkan berkas");
        step(page, 4, "Menilai kelengkapan", "Staf");
        page.locator("[name='s4.shape']").selectOption("DECISION");
        page.locator("[name='s4.otherwise']").selectOption("1");
        press(page, "Ajukan untuk disahkan");
        assertThat(page.locator(".notice-danger")).containsText("Langkah 2: tulis outputnya.");
        page.locator("[name='s2.needs']").fill("Berkas");
        page.locator("[name='s2.output']").fill("Berkas yang diperiksa");
        page.locator("[name='s2.time']").fill("15");
        page.locator("[name='s4.time']").fill("5");
        press(page, "Ajukan untuk disahkan");
        assertThat(page.locator("main")).containsText("Diajukan");
        Page above = as(browser.phone(port), office.agency().head(), page.url());
        press(above, "Sahkan");
        assertThat(above.locator("main")).containsText("Disahkan oleh");
        Page reader = as(browser.phone(port), office.section().staff(0), "/sops?q=kelengkapan");
        assertThat(reader.locator(".sop-list")).containsText("Penerbitan izin contoh");
    }

    @Test
    void thePagesFitAndReadWellOnPhoneAndComputer() {
        SopId id = story.inForce(office, SopOfTest.whole("Penerbitan izin contoh"), TestClock.TODAY);
        int second = write.next(story.writer(office), id);
        write.by(story.writer(office), id, second, 1, SopOfTest.whole("Penerbitan izin usaha contoh"));
        for (Page page :
                List.of(browser.phone(port), browser.desktop(port), browser.phone(port, Look.DARK, Look.NARROW))) {
            String size = "-" + page.viewportSize().width;
            for (String address : List.of("", "/new", "/import")) {
                as(page, office.section().head(), "/sops" + address);
                look(page, "sop" + address.replace('/', '-') + size);
            }
            for (String address : List.of(
                    "", "/versions", "/compare", "/versions/" + second, "/versions/" + second + "/edit?step=3")) {
                as(page, office.section().head(), "/sops/" + id + address);
                look(page, "sop-satu" + address.replaceAll("[/?=]", "-") + size);
            }
        }
    }

    private void look(Page page, String name) {
        browser.fits(page);
        browser.axe(page);
        browser.screenshot(page, name);
    }
}
