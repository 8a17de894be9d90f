package id.abdi.insight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.abdi.dailyreport.Verdict;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a person's development on a phone and an office computer (R5, UX-1). */
@AbdiTest
class DevelopmentJourney {
    private static final LocalDate YEAR_AGO = LocalDate.of(2025, 7, 16);
    private static final LocalDate TURN = LocalDate.of(2026, 4, 20);

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    PastReports reports;

    private static @Nullable Verdict before(int day) {
        if (day > 60 && day < 74) {
            return null;
        }
        return day % 41 == 7 ? Verdict.BELOW : Verdict.EXPECTED;
    }

    private static Verdict after(int day) {
        return day % 5 < 2 ? Verdict.ABOVE : Verdict.EXPECTED;
    }

    @Test
    void aYearIsReadOnAPhoneAndOnAnOfficeComputer() {
        Place agency = regency.agency("Dinas Perikanan Contoh").head("Raka Laut");
        Place section = agency.section("Seksi Kapal").head("Sinta Laut").staff("Budi Karang");
        Person budi = section.staff(0);
        reports.course(section.head(), budi, YEAR_AGO, TURN.minusDays(1), DevelopmentJourney::before)
                .course(section.head(), budi, TURN, TestClock.TODAY.minusDays(1), DevelopmentJourney::after);
        look(browser.phone(port), budi, budi, "perkembangan-ponsel");
        Page page = look(browser.desktop(port), section.head(), budi, "perkembangan-komputer");
        page.locator("#weeks summary").click();
        browser.axe(page);
        page.locator(".course-months a").first().click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*\\?month=2026-07#d-2026-07-0?1.*"));
    }

    private Page look(Page page, Person reader, Person person, String name) {
        signedIn.in(page, reader);
        page.navigate("/people/" + person.nip().value() + "/development");
        assertThat(page.locator("#trend")).containsText("Naik sejak");
        browser.fits(page);
        browser.axe(page);
        browser.screenshot(page, name);
        return page;
    }
}
