package id.abdi.activity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.abdi.file.Samples;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Browser.Look;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The own day on a small phone and on an office computer (UX-1, UX-3, UX-5). */
@AbdiTest
class ActivityJourney {
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

    @Autowired
    RecordActivity record;

    private Place agency;
    private Person person;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Perikanan Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        person = agency.staff(0);
        for (int days = 1; days < 14; days++) {
            LocalDate day = TODAY.minusDays(days);
            if (day.getDayOfWeek().getValue() < 6) {
                past.did(person, day, "Memeriksa berkas izin usaha perikanan", 90)
                        .did(person, day, "Menjawab surat masuk", 45)
                        .did(person, day, "Rapat koordinasi bidang", 60);
            }
        }
    }

    private Page open(Page page) {
        signedIn.in(page, person);
        page.navigate("/activities?date=" + TODAY);
        return page;
    }

    private DayWork day() {
        return activities.on(List.of(person.id()), TODAY).getOrDefault(person.id(), DayWork.NONE);
    }

    private static Locator row(Page page, String description) {
        return page.locator("[data-activity]").filter(new Locator.FilterOptions().setHasText(description));
    }

    /** From the top of the page, so that what sticks to the window covers nothing. */
    private void look(Page page, String name) {
        page.evaluate("window.scrollTo(0, 0)");
        browser.screenshot(page, name);
        browser.axe(page);
        browser.fits(page);
    }

    private static FilePayload photo() {
        return new FilePayload("rapat.jpg", "image/jpeg", Samples.jpeg(800, 600));
    }

    @Test
    void anActivityIsRecordedInThreeTouches() {
        Page page = open(browser.phone(port));
        page.locator("[data-suggestion]").first().tap();
        page.locator("[data-add-minutes='15']").tap();
        page.locator("#activity-save").tap();
        assertThat(page.locator("[data-activity]")).hasCount(1);
        assertThat(page.locator("[name=description]")).hasValue("");
        assertThat(day().count()).isEqualTo(1);
        assertThat(day().minutes()).isGreaterThan(45);
        look(page, "activities-phone");
    }

    @Test
    void whatIsWrongIsSaidAtTheFormAndNothingTypedIsLost() {
        Page page = open(browser.phone(port));
        page.locator("[name=description]").fill("Memeriksa berkas izin");
        page.locator("[name=minutes]").fill("banyak");
        page.locator("#activity-save").tap();
        assertThat(page.locator("[data-activity-form] [data-notice-shown]")).isFocused();
        assertThat(page.locator("[name=description]")).hasValue("Memeriksa berkas izin");
        assertThat(page.locator("[name=minutes]")).hasAttribute("aria-invalid", "true");
        look(page, "activities-phone-refused");
    }

    @Test
    void aDraftOutlivesTheReload() {
        Page page = open(browser.phone(port));
        page.locator("[name=description]").fill("Setengah kalimat");
        page.reload();
        assertThat(page.locator("[name=description]")).hasValue("Setengah kalimat");
        assertThat(page.locator("[data-draft-note]")).isVisible();
        page.locator("[data-discard-draft]").tap();
        assertThat(page.locator("[name=description]")).hasValue("");
    }

    @Test
    void aPhotoIsAddedShownAndTakenBack() {
        past.did(person, TODAY, "Rapat koordinasi bidang", 60);
        Page page = open(browser.phone(port));
        Locator row = row(page, "Rapat koordinasi bidang");
        row.locator(".activity-attach > summary").tap();
        row.locator("[type=file]").setInputFiles(photo());
        row.locator(".activity-attach [type=submit]").tap();
        assertThat(row.locator(".activity-evidence img")).hasCount(1);
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(row.locator(".activity-evidence img")
                        .evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(320);
        browser.screenshot(page, "activities-phone-evidence");
        row.locator(".activity-drop").tap();
        assertThat(row.locator(".activity-evidence")).hasCount(0);
        row.locator(".activity-attach > summary").tap();
        look(page, "activities-phone-attach");
    }

    @Test
    void aFileThatIsNoPhotoIsRefusedAtItsForm() {
        past.did(person, TODAY, "Rapat koordinasi bidang", 60);
        Page page = open(browser.phone(port));
        Locator row = row(page, "Rapat koordinasi bidang");
        row.locator(".activity-attach > summary").tap();
        row.locator("[type=file]")
                .setInputFiles(new FilePayload("foto.jpg", "image/jpeg", new byte[] {'P', 'K', 3, 4}));
        row.locator(".activity-attach [type=submit]").tap();
        assertThat(row.locator("[data-notice-shown]")).containsText("bukan salah satunya");
        look(page, "activities-phone-evidence-refused");
    }

    @Test
    void aRemovedActivityComesBackByOneTouch() {
        past.did(person, TODAY, "Rapat koordinasi bidang", 60);
        Page page = open(browser.phone(port));
        row(page, "Rapat koordinasi bidang")
                .locator("form[action$='/remove'] button")
                .tap();
        assertThat(page.locator("[data-activity]")).hasCount(0);
        page.locator(".activity-undo button").tap();
        assertThat(row(page, "Rapat koordinasi bidang")).hasCount(1);
    }

    private void enteredByAColleague() {
        record.by(
                regency.caller(agency.staff(1)),
                person.id(),
                ActivityId.fresh(),
                new ActivityInput(
                        TODAY,
                        "Mengantar surat undangan",
                        30,
                        null,
                        null,
                        ActivityKind.ROUTINE,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null));
    }

    @Test
    void whatWaitsAndWhatWasRemovedIsAccessible() {
        past.did(person, TODAY, "Rapat koordinasi bidang", 60);
        enteredByAColleague();
        Page page = open(browser.phone(port));
        row(page, "Rapat koordinasi bidang")
                .locator("form[action$='/remove'] button")
                .tap();
        assertThat(page.locator(".activity-undo")).isVisible();
        look(page, "activities-phone-removed");
    }

    @Test
    void theOwnerConfirmsWhatAColleagueEntered() {
        enteredByAColleague();
        Page page = open(browser.phone(port));
        browser.screenshot(page, "activities-phone-waiting");
        row(page, "Mengantar surat undangan").locator("[value=true]").tap();
        assertThat(row(page, "Mengantar surat undangan").locator("[value=true]"))
                .hasCount(0);
        assertThat(day().minutes()).isEqualTo(30);
    }

    @Test
    void withoutScriptThePlainFormsDoIt() {
        Page page = open(browser.phone(port, Look.WITHOUT_SCRIPT));
        page.locator("[data-suggestion]")
                .filter(new Locator.FilterOptions().setHasText("Memeriksa berkas"))
                .click();
        assertThat(page.locator("[name=description]")).hasValue("Memeriksa berkas izin usaha perikanan");
        page.locator("#activity-save").click();
        Locator row = row(page, "Memeriksa berkas izin usaha perikanan");
        row.locator(".activity-attach > summary").click();
        row.locator("[type=file]").setInputFiles(photo());
        row.locator(".activity-attach [type=submit]").click();
        assertThat(row.locator(".activity-evidence img")).hasCount(1);
        browser.screenshot(page, "activities-phone-without-script");
        row.locator(".activity-drop").click();
        assertThat(row.locator(".activity-evidence")).hasCount(0);
        row.locator(".activity-attach > summary").click();
        row.locator("[name=link]").fill("http://contoh.id");
        row.locator(".activity-attach [type=submit]").click();
        assertThat(page.locator("main > [data-notice]")).containsText("https://");
        assertThat(row.locator("[name=link]")).hasValue("http://contoh.id");
        assertThat(row.locator("[name=link]")).isVisible();
    }

    @Test
    void theDeskShowsFormListAndMonthBesideEachOther() {
        past.did(person, TODAY, "Memeriksa berkas izin usaha perikanan", 90).did(person, TODAY, "Rapat", 60);
        Page page = open(browser.desktop(port));
        look(page, "activities-desktop");
        page.navigate("/activities?date=" + TODAY.minusDays(5));
        look(page, "activities-desktop-closed");
    }

    @Test
    void inTheDarkAndOnTheNarrowestPhoneNothingIsLost() {
        past.did(person, TODAY, "Memeriksa berkas izin usaha perikanan", 90);
        Page page = open(browser.phone(port, Look.DARK, Look.NARROW));
        look(page, "activities-phone-dark-narrow");
    }
}
