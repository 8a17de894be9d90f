package id.abdi.hearing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Browser.Look;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A head reports a breach, hears the person and decides; the person signs and objects: on a phone, without JavaScript too (R12). */
@AbdiTest
class HearingJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang");
        head = agency.head();
        budi = agency.staff(0);
    }

    private Page as(Person person, Look... looks) {
        Page page = browser.phone(port, looks);
        signedIn.in(page, person);
        return page;
    }

    /** The form of that step, opened. */
    private static Locator step(Page page, String kind) {
        Locator form = page.locator("form[action$='/steps/" + kind + "']");
        if (!form.isVisible()) {
            page.locator("details:has(form[action$='/steps/" + kind + "']) > summary")
                    .click();
        }
        return form;
    }

    private static void send(Page page, Locator form) {
        form.locator("button").click();
        page.waitForLoadState();
    }

    private static void words(Page page, String kind, String words) {
        Locator form = step(page, kind);
        if (form.locator("[name=letter]").count() > 0) {
            form.locator("[name=letter]").fill("800/9/CONTOH");
        }
        if (form.locator("[name=planned]").count() > 0 && kind.equals("SUMMONED")) {
            form.locator("[name=planned]").fill("2026-07-17");
        }
        if (form.locator("[name=sanction]").count() > 0) {
            form.locator("[name=sanction]").selectOption("WRITTEN_REPRIMAND");
        }
        form.locator("[name=words]").fill(words);
        send(page, form);
    }

    private String reported(Page page) {
        page.navigate("/discipline");
        page.locator("#field-nip").fill("123");
        page.locator("#start button").click();
        assertThat(page.locator("#error-nip")).containsText("tidak ditemukan");
        assertThat(page.locator("#field-nip")).hasValue("123");
        page.locator("#field-nip").fill(budi.nip().value());
        page.locator("#start button").click();
        assertThat(page.locator("#poor")).containsText("belum ada bimbingan atau pelatihan yang ditawarkan");
        assertThat(page.locator("input[value=P4F]")).not().isVisible();
        page.getByText("Kewajiban lain, Pasal 4").press("Enter");
        page.locator("input[value=P4F]").check();
        page.locator("label.choice").first().click();
        page.locator("[name=happened]").fill("2026-07-14");
        page.locator("#field-breach-facts").fill("Meninggalkan tempat tugas sebelum jam pulang tanpa kabar");
        page.locator("#breach button[type=submit]").click();
        assertThat(page.locator("#due")).containsText("Panggilan pertama, paling lambat");
        return page.url();
    }

    @Test
    void whatIsWrongIsNamedAsItsOwnFormDoesAndWhatWasChosenStaysOpen() {
        Page superior = as(head);
        superior.navigate("/discipline/new?nip=" + budi.nip().value());
        superior.getByText("Larangan, Pasal 5").click();
        superior.locator("input[value=P5A]").check();
        superior.locator("#breach form").evaluate("form => form.noValidate = true");
        superior.locator("#breach button[type=submit]").click();
        assertThat(superior.locator(".notice-danger a[href='#field-breach-facts']"))
                .containsText("Uraian: ");
        assertThat(superior.locator("input[value=P5A]")).isChecked();
        assertThat(superior.locator("input[value=P5A]")).isVisible();
        assertThat(superior.locator("input[value=P4F]")).not().isVisible();
    }

    @Test
    void aBreachIsReportedHeardDecidedAndObjectedTo() {
        Page superior = as(head);
        superior.navigate("/discipline/new?nip=" + budi.nip().value());
        look(superior, "disiplin-buka");
        String address = reported(superior);
        words(superior, "SUMMONED", "Pukul 09.00 di ruang kepala dinas");
        words(superior, "EXAMINED", "T: Mengapa? J: Anak saya sakit.");
        Page person = as(budi);
        person.navigate(address);
        look(person, "disiplin-pegawai");
        words(person, "SIGNED", "Saya menyesal dan sudah memberi kabar sesudahnya.");
        superior.navigate(address);
        words(superior, "PROPOSED", "Baru pertama kali");
        words(superior, "DECIDED", "Terbukti tidak menaati jam kerja");
        words(superior, "DELIVERED", "Diserahkan langsung");
        look(superior, "disiplin-perkara");
        person.navigate(address);
        assertThat(person.locator("main")).containsText("Keputusan mulai berlaku");
        words(person, "OBJECTED", "Alasan saya tidak dipertimbangkan");
        assertThat(person.locator("#due")).containsText("Upaya administratif diputus, paling lambat");
        superior.navigate("/discipline");
        assertThat(superior.locator("#running")).containsText("upaya administratif");
        look(superior, "disiplin-daftar");
        superior.navigate("/discipline/absences");
        look(superior, "disiplin-absen");
        superior.navigate("/discipline/questions");
        look(superior, "disiplin-pertanyaan");
    }

    @Test
    void itWorksWithoutScript() {
        Page superior = as(head, Look.WITHOUT_SCRIPT);
        reported(superior);
        Locator form = step(superior, "SUMMONED");
        form.locator("[name=letter]").fill("800/9/CONTOH");
        form.locator("[name=planned]").fill("2026-08-17");
        form.locator("[name=words]").fill("Pukul 09.00");
        send(superior, form);
        assertThat(superior.locator(".notice-danger")).containsText("Periksa isian yang ditandai");
        assertThat(superior.locator("form[action$='/steps/SUMMONED'] [name=letter]"))
                .hasValue("800/9/CONTOH");
    }

    private void look(Page page, String name) {
        browser.fits(page);
        browser.axe(page);
        browser.screenshot(page, name);
    }
}
