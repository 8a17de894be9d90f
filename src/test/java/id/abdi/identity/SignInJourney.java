package id.abdi.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Browser.Look;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the printed code to the own password, out and in again, and in spite of a forgotten one (SEC-10 to SEC-12, SEC-20). */
@AbdiTest
class SignInJourney {
    private static final String PASSWORD = "kapal pasir jendela hujan";
    private static final Pattern SIGNED_IN = Pattern.compile("signed-in");

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TestClock clock;

    private Person person;
    private Person officer;
    private Place agency;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").staff("Sinta Laut");
        person = agency.staff(0);
        officer = regency.agency("BKPSDM Contoh").staff("Ratna Teluk").staff(0);
        signedIn.grant(officer, Role.BKPSDM);
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    /** The officer prints the code of the only one in the unit who has no account. */
    private String printed() {
        Page page = browser.desktop(port);
        signedIn.in(page, officer);
        page.navigate("/codes");
        page.getByLabel("Unit kerja").selectOption(agency.id().value().toString());
        press(page, "Tampilkan");
        assertThat(page.locator("main")).containsText("Sinta Laut");
        look(page, "kode-unit-komputer");
        press(page, "Buat 1 kode untuk dicetak");
        assertThat(page.locator(".slip")).hasCount(1);
        assertThat(page.locator(".slip")).not().containsText(person.nip().value());
        look(page, "kode-cetak-komputer");
        String code = page.locator(".slip .code").innerText();
        page.navigate("/codes");
        assertThat(page.locator("main")).not().containsText(code);
        return code;
    }

    private void activate(Page page, String code, String password) {
        page.getByLabel("NIP").fill(person.nip().value());
        page.getByLabel("Kode sekali pakai").fill(code);
        page.getByLabel("Kata sandi baru").fill(password);
        press(page, "Simpan dan masuk");
    }

    private void signIn(Page page, String password) {
        page.getByLabel("NIP").fill(person.nip().value());
        page.getByLabel("Kata sandi", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        press(page, "Masuk");
    }

    private void signOut(Page page) {
        page.navigate("/account");
        page.locator("details.account summary").click();
        page.locator("form[action='/logout'] button").click();
        assertThat(page.locator("h1")).hasText("Masuk");
    }

    private void look(Page page, String name) {
        browser.screenshot(page, name);
        browser.fits(page);
        browser.axe(page);
    }

    @Test
    void aNewPersonGetsInWithThePrintedCode() {
        String code = printed();
        Page page = browser.phone(port);
        page.navigate("/");
        look(page, "masuk-ponsel");
        page.getByText("Pertama kali masuk").click();
        activate(page, "AAAA-BBBB-CCCC-DDDD", PASSWORD);
        assertThat(page.locator(".notice-danger")).containsText("NIP atau kode tidak cocok");
        assertThat(page.getByLabel("NIP")).hasValue(person.nip().value());
        activate(page, code, "sintalaut1");
        assertThat(page.locator("main")).containsText("Kata sandi");
        assertThat(page.locator("[aria-invalid=true]")).hasCount(1);
        look(page, "buat-kata-sandi-ponsel");
        activate(page, " " + code.toLowerCase(Locale.ROOT).replace("-", " "), PASSWORD);
        assertThat(page.locator("body")).hasClass(SIGNED_IN);
        look(page, "pertama-masuk-ponsel");

        signOut(page);
        page.goBack();
        page.reload();
        assertThat(page.locator("h1")).hasText("Masuk");
        page.navigate("/login");
        signIn(page, "kapal pasir jendela");
        assertThat(page.locator(".notice-danger")).containsText("NIP atau kata sandi tidak cocok");
        signIn(page, PASSWORD);
        assertThat(page.locator("body")).hasClass(SIGNED_IN);
    }

    @Test
    void whoForgotThePasswordMakesAnotherWithoutScript() {
        Page page = browser.phone(port, Look.WITHOUT_SCRIPT);
        page.navigate("/activate");
        activate(page, printed(), PASSWORD);
        assertThat(page.locator("body")).hasClass(SIGNED_IN);
        signOut(page);

        Page office = browser.phone(port);
        signedIn.in(office, officer);
        office.navigate("/codes");
        clock.pass(Duration.ofSeconds(1));
        office.getByLabel("NIP").fill(person.nip().value());
        press(office, "Buat kode");
        assertThat(office.locator("main")).containsText("tetap berlaku sampai kode dipakai");
        look(office, "kode-satu-orang-ponsel");
        String code = office.locator(".slip .code").innerText();

        page.getByText("Lupa kata sandi").click();
        activate(page, code, "perahu kuning di dermaga");
        assertThat(page.locator("body")).hasClass(SIGNED_IN);
        signOut(page);
        signIn(page, PASSWORD);
        assertThat(page.locator(".notice-danger")).containsText("tidak cocok");
        signIn(page, "perahu kuning di dermaga");
        assertThat(page.locator("body")).hasClass(SIGNED_IN);
    }

    /** A page of another origin on the same machine: the browser sends the cookies along, the nearest a stranger comes. */
    @ParameterizedTest
    @ValueSource(strings = {"/account/sessions/end-others", "/logout"})
    void anotherSiteChangesNothing(String path) throws IOException {
        HttpServer foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] trap = ("<!doctype html><html lang=en><title>trap</title><form method=post action=http://127.0.0.1:"
                        + port + path + "><button>go</button></form></html>")
                .getBytes(StandardCharsets.UTF_8);
        foreign.createContext("/trap", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, trap.length);
            exchange.getResponseBody().write(trap);
            exchange.close();
        });
        foreign.start();
        try {
            Page other = browser.desktop(port);
            signedIn.in(other, person);
            Page page = browser.desktop(port);
            signedIn.in(page, person);
            page.navigate("http://127.0.0.1:" + foreign.getAddress().getPort() + "/trap");
            var answer = page.waitForResponse(
                    response -> response.url().endsWith(path),
                    () -> page.locator("button").click());
            assertThat(answer.status()).isEqualTo(403);
            assertThat(page.locator("main")).containsText("situs lain");
            for (Page still : new Page[] {page, other}) {
                still.navigate("/account");
                assertThat(still.locator("body")).hasClass(SIGNED_IN);
            }
        } finally {
            foreign.stop(0);
        }
    }
}
