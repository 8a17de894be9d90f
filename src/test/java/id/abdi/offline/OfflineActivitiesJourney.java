package id.abdi.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.abdi.activity.Activities;
import id.abdi.activity.Activity;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Cable;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody on an island writes down what they did; it arrives when there is a signal (OFF-1, OFF-6, OFF-15). */
@AbdiTest
class OfflineActivitiesJourney {
    private static final LocalDate TODAY = TestClock.TODAY;

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
    Activities activities;

    @Test
    void whatSomebodyDidWithoutASignalArrivesOnceToo() {
        Person person = regency.agency("Kecamatan Contoh")
                .head("Sinta Laut")
                .staff("Agus Karang")
                .staff(0);
        past.did(person, TODAY, "Melayani surat keterangan warga", 120);
        try (Cable cable = new Cable(port)) {
            Page page = browser.phone(cable.port());
            signedIn.in(page, person);
            page.navigate("/activities");
            assertThat(page.locator("body[data-kept]")).hasCount(1);
            page.context().setOffline(true);
            cable.cut();
            page.navigate("/");
            for (String words : List.of("Mengantar surat ke Pulau Mapur", "Mendata nelayan")) {
                page.locator("#enter [name=description]").fill(words);
                page.locator("#enter [name=minutes]").fill("90");
                page.locator("#activity-save").click();
                assertThat(page.locator("#outbox li").last()).containsText(words);
            }
            assertThat(page.locator("#enter [name=description]")).hasValue("");
            browser.fits(page);
            browser.axe(page);
            browser.screenshot(page, "kegiatan-tanpa-sinyal-ponsel");
            cable.mend();
            page.context().setOffline(false);
            OfflineJourney.online(page);
            // Tried again after one second, then two, then four.
            assertThat(page.locator("#outbox")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(20_000));
            assertThat(Objects.requireNonNull(
                                    activities.of(person.id(), TODAY, TODAY).get(TODAY))
                            .activities())
                    .extracting(Activity::description)
                    .containsExactlyInAnyOrder(
                            "Melayani surat keterangan warga", "Mengantar surat ke Pulau Mapur", "Mendata nelayan");
        }
    }

    /** A field that asks the server while somebody types sends nothing of the form. */
    @Test
    void whatIsLookedUpForAFieldIsNotSent() {
        Person person = regency.agency("Dinas Contoh")
                .head("Raka Karang")
                .staff("Wati Ombak")
                .staff(0);
        Page page = browser.phone(port);
        signedIn.in(page, person);
        page.navigate("/activities");
        page.locator("#enter [name=description]").fill("Rapat koordinasi");
        page.waitForResponse(
                "**/activities/standards**",
                () -> page.getByLabel("Standar kerja").pressSequentially("ra"));
        assertThat(page.locator("#standard-choices")).isAttached();
        assertThat(page.locator("#outbox")).isHidden();
        assertThat(page.locator("#enter [name=description]")).hasValue("Rapat koordinasi");
    }
}
