package id.abdi.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Browser.Look;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.identity.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer finds a person, records a leave and cancels one, with and without JavaScript (R10, UX-1, UX-5, UX-6). */
@AbdiTest
class LeaveJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    private Person officer;
    private Person person;

    @BeforeEach
    void build() {
        person = regency.agency("Dinas Contoh")
                .head("Sinta Laut")
                .staff("Budi Karang")
                .staff(0);
        officer = regency.agency("BKPSDM Contoh")
                .head("Tono Pasir")
                .staff("Ratna Teluk")
                .staff(0);
        signedIn.grant(officer, Role.BKPSDM);
    }

    private void record(Page page, String kind, String from, String to) {
        page.getByLabel("Jenis").selectOption(kind);
        page.getByLabel("Dari").fill(from);
        page.getByLabel("Sampai dengan").fill(to);
        page.getByLabel("Nomor surat").fill("851/12/CONTOH");
        page.locator("#add button").click();
    }

    private Page find(Page page) {
        signedIn.in(page, officer);
        page.navigate("/leave");
        page.getByLabel("Cari pegawai untuk mencatat cutinya").fill(person.nip().value());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cari"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Budi Karang"))
                .first()
                .click();
        return page;
    }

    @Test
    void aLeaveIsRecordedAndCancelledWithoutScript() {
        Page page = find(browser.phone(port, Look.WITHOUT_SCRIPT));
        record(page, "LEAVE_ANNUAL", "2026-07-15", "2026-07-17");
        assertThat(page.locator(".notice-good")).containsText("Tersimpan: cuti tahunan");
        record(page, "SICK", "2026-07-17", "2026-07-20");
        assertThat(page.locator(".notice-danger")).containsText("sudah tercatat cuti");
        assertThat(page.getByLabel("Jenis")).hasValue("SICK");
        assertThat(page.getByLabel("Sampai dengan")).hasValue("2026-07-20");
        page.locator(".leave-list summary").first().click();
        page.getByLabel("Alasan pembatalan").fill("Surat dicabut");
        page.locator(".leave-list details[open] button").click();
        assertThat(page.locator("main")).containsText("oleh Ratna Teluk: Surat dicabut");
    }

    @Test
    void thePagesFitAndReadWellOnPhoneAndComputer() {
        Page first = find(browser.desktop(port));
        record(first, "LEAVE_ANNUAL", "2026-07-15", "2026-07-17");
        record(first, "SICK", "2026-06-01", "2026-06-01");
        first.locator(".leave-list summary").first().click();
        first.getByLabel("Alasan pembatalan").first().fill("Surat dicabut");
        first.locator(".leave-list details[open] button").click();
        for (Page page :
                List.of(browser.phone(port), browser.desktop(port), browser.phone(port, Look.DARK, Look.NARROW))) {
            String size = "-" + page.viewportSize().width;
            find(page);
            assertThat(page.locator(".pill")).hasCount(1);
            page.locator(".leave-list summary").first().click();
            look(page, "cuti-pegawai" + size);
            page.navigate("/leave?q=" + person.nip().value());
            look(page, "cuti-bulan" + size);
            page.navigate("/staff/people/" + person.nip().value());
            look(page, "pegawai-cuti" + size);
        }
    }

    private void look(Page page, String name) {
        browser.fits(page);
        browser.axe(page);
        browser.screenshot(page, name);
    }
}
