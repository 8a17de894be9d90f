package id.abdi.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Browser.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The design parts in a real browser: both sizes, both themes, with and without JavaScript. */
@SpringBootTest(classes = WebApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class GalleryJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"phone, false", "phone, true", "desktop, false", "desktop, true"})
    void everyPartIsAccessibleAndFits(String size, boolean dark) {
        Look[] looks = dark ? new Look[] {Look.DARK} : new Look[0];
        Page page = size.equals("phone") ? browser.phone(port, looks) : browser.desktop(port, looks);
        for (String address : new String[] {"/gallery", "/gallery/door", "/none"}) {
            page.navigate(address);
            String name = address.substring(1).replace('/', '-');
            browser.screenshot(page, name + "-" + size + (dark ? "-dark" : ""));
            browser.fits(page);
            browser.axe(page);
        }
    }

    @Test
    void nothingScrollsSidewaysOn320Pixels() {
        Page page = browser.phone(port, Look.NARROW);
        page.navigate("/gallery");
        browser.fits(page);
        browser.screenshot(page, "gallery-narrow");
    }

    @Test
    void aRefusalAppearsInItsFormAndKeepsWhatWasTyped() {
        Page page = browser.phone(port);
        page.navigate("/gallery");
        page.getByLabel("Menit").fill("30");
        page.getByLabel("Catatan").fill("Rapat");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Simpan"))
                .click();
        assertThat(page.locator("form [data-notice-shown]")).isFocused();
        assertThat(page.locator("form [data-notice-shown]")).containsText("Menit: Tulis dengan angka saja");
        assertThat(page.getByLabel("Catatan")).hasValue("Rapat");
        assertThat(page.getByLabel("Menit")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("Menit"))
                .hasAccessibleDescription("Berapa lama mengerjakannya Tulis dengan angka saja, misalnya 30.");
        browser.axe(page);
        browser.screenshot(page, "gallery-refused-phone");
        page.locator("form [data-field]").click();
        assertThat(page.getByLabel("Menit")).isFocused();
    }

    @Test
    void withoutScriptARefusedFormComesBackWithWhatWasTyped() {
        Page page = browser.phone(port, Look.WITHOUT_SCRIPT);
        page.navigate("/gallery");
        page.getByLabel("Menit").fill("30");
        page.getByLabel("Catatan").fill("Rapat");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Simpan"))
                .click();
        assertThat(page.locator("main > [data-notice]")).containsText("Menit: Tulis dengan angka saja");
        assertThat(page.getByLabel("Catatan")).hasValue("Rapat");
        assertThat(page.getByLabel("Menit")).hasAttribute("aria-invalid", "true");
        browser.screenshot(page, "gallery-refused-without-script");
    }

    @Test
    void aVisitorChoosesEnglishAndStaysOnThePage() {
        Page page = browser.phone(port);
        page.navigate("/gallery/door?date=2026-11-25");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("English"))
                .click();
        assertThat(page).hasURL("http://127.0.0.1:" + port + "/gallery/door?date=2026-11-25");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bahasa Indonesia")))
                .isVisible();
    }

    @Test
    void theMenuOpensAndClosesWithTheKeyboard() {
        Page page = browser.phone(port);
        page.navigate("/gallery");
        page.locator(".account > summary").press("Enter");
        assertThat(page.locator(".sheet")).isVisible();
        browser.screenshot(page, "gallery-menu-phone");
        browser.axe(page);
        page.keyboard().press("Escape");
        assertThat(page.locator(".sheet")).isHidden();
        assertThat(page.locator(".account > summary")).isFocused();
    }

    @Test
    void afterASwapTheFocusStaysAndTheChangeIsRead() {
        Page page = browser.phone(port);
        page.navigate("/gallery");
        page.locator("#row [value=Melampaui]").press("Enter");
        assertThat(page.locator("#row [value=Melampaui]")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#row [value=Melampaui]")).isFocused();
        assertThat(page.locator("#announce")).hasText("Tersimpan: Melampaui");
    }

    @Test
    void withoutAConnectionTheFormSaysSoAndKeepsWhatWasTyped() {
        Page page = browser.phone(port);
        page.navigate("/gallery");
        page.getByLabel("Catatan").fill("Rapat");
        page.context().setOffline(true);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Simpan"))
                .click();
        assertThat(page.locator("form [data-notice-shown]").first()).containsText("Tidak tersambung ke server");
        assertThat(page.getByLabel("Catatan")).hasValue("Rapat");
    }
}
