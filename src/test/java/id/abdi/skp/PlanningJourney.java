package id.abdi.skp;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.abdi.assessor.GivenDelegations;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.Browser.Look;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.standard.GivenStandards;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a programme through four plans down to a week of work, and back up to the programme's page, by hand (R3, R6, PM-4 to PM-10). */
@AbdiTest
class PlanningJourney {
    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 20);
    private static final int DAYS = 5;
    /** No other test calls one so. */
    private static final String PROGRAMME = "Kapal Kecil Terdata";

    private static final String OUTCOME_OF_AGENCY = "Kapal nelayan kecil di seluruh kabupaten terdata";
    private static final String OUTCOME_OF_SECTION = "Data kapal tiga kecamatan lengkap";
    private static final String OUTCOME_OF_EMPLOYEE = "Kapal di pelabuhan timur terdata";

    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenStandards standards;

    @Autowired
    GivenDelegations delegations;

    @Autowired
    TestClock clock;

    private Place agency;
    private Place section;
    private Person employee;
    private Person office;

    @BeforeEach
    void build() {
        office = regency.agency("Sekretariat Contoh").staff("Nisa Suar").staff(0);
        signedIn.grant(office, Role.REGENT);
        agency = regency.agency("Dinas Perikanan Contoh").head("Raka Laut");
        section = agency.section("Seksi Kapal").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        employee = section.staff(0);
        standards.of(section, "Mendata kapal", "kapal", "45", TestClock.TODAY);
    }

    private Page as(Page page, Person person, String address) {
        signedIn.in(page, person);
        page.navigate(address);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private void look(Page page, String name) {
        page.evaluate("window.scrollTo(0, 0)");
        browser.fits(page);
        browser.axe(page);
        browser.screenshot(page, name);
    }

    @Test
    void aProgrammeReachesTheDayAndTheDayReachesTheProgramme() {
        String address = enterProgramme();
        plan(browser.desktop(port), agency.head(), PROGRAMME, OUTCOME_OF_AGENCY, "skp-kepala-dinas-komputer");
        agree(regency.regent(), agency.head(), "skp-sepakat-bupati-komputer");
        plan(browser.desktop(port), section.head(), OUTCOME_OF_AGENCY, OUTCOME_OF_SECTION, "skp-kepala-seksi-komputer");
        agree(agency.head(), section.head(), "skp-sepakat-dinas-komputer");
        plan(browser.phone(port), employee, OUTCOME_OF_SECTION, OUTCOME_OF_EMPLOYEE, "skp-ponsel");
        agree(section.head(), employee, "skp-sepakat-komputer");
        for (int day = 0; day < DAYS; day++) {
            work(MONDAY.plusDays(day), day + 1);
        }
        board(MONDAY.plusDays(DAYS - 1));
        Page reached = as(browser.desktop(port), section.head(), address);
        assertThat(reached.locator("#standing")).containsText("15 dari paling sedikit 500 kapal");
        assertThat(reached.locator("#week")).containsText("5 kegiatan pekan ini (15 kapal)");
        assertThat(reached.locator("#carriers")).containsText("Kepala " + section.code());
        look(reached, "program-komputer");
        look(as(browser.phone(port), employee, address), "program-ponsel");
    }

    @Test
    void delegationsAndMissingPlansFitAndReadWellOnPhoneAndComputer() {
        delegations.of(agency.head(), employee, section.staff(1));
        signedIn.grant(office, Role.BKPSDM);
        for (Page page : List.of(browser.phone(port), browser.desktop(port), browser.phone(port, Look.NARROW))) {
            String size = page.viewportSize().width > 700 ? "-komputer" : "-ponsel-" + page.viewportSize().width;
            look(as(page, agency.head(), "/plans/delegations"), "skp-delegasi" + size);
            page.locator(".assessor-list summary").first().click();
            look(page, "skp-delegasi-akhiri" + size);
            look(as(page, agency.head(), "/plans/missing"), "skp-belum-ada" + size);
            assertThat(page.locator("main")).containsText(employee.name());
            look(as(page, office, "/plans/missing"), "skp-belum-ada-kabupaten" + size);
            look(as(page, section.staff(1), "/plans/team"), "skp-bawahan-delegasi" + size);
        }
    }

    private String enterProgramme() {
        Page page = as(browser.desktop(port), office, "/programmes");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Program baru"))
                .click();
        page.getByLabel("Nama program").fill(PROGRAMME);
        page.getByLabel("Hasil yang diharapkan").fill("Kapal nelayan kecil terdata dan diasuransikan");
        page.getByLabel("Penanggung jawab").fill(agency.code());
        page.getByLabel("Mulai").fill("2026-01-01");
        page.getByLabel("Sampai").fill("2029-12-31");
        page.locator("[name=indicator1-name]").fill("Kapal yang terdata");
        page.locator("[name=indicator1-targets]").fill("2026/3: 200 kapal\n2026: 500 kapal\n2027: 900 kapal");
        page.locator("[name=milestones]").fill("30-09-2026: Tiga pelabuhan selesai");
        org.assertj.core.api.Assertions.assertThat(page.locator("[name=from]").boundingBox().y)
                .isEqualTo(page.locator("[name=to]").boundingBox().y);
        look(page, "program-baru-komputer");
        button(page, "Simpan program").click();
        assertThat(page.locator(".notice-good")).isVisible();
        assertThat(page.locator("h1")).hasText(PROGRAMME);
        return page.url().split("\\?", 2)[0];
    }

    /** One tap on what is served, one sentence, and sent. */
    private void plan(Page page, Person person, String serving, String statement, String picture) {
        as(page, person, "/plans");
        button(page, "Mulai SKP").click();
        look(page, picture + "-mulai");
        page.locator(".plan-offers li")
                .filter(new Locator.FilterOptions().setHasText(serving))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(page.locator("[name=serves] option:checked")).containsText(serving);
        page.getByLabel("Rencana hasil kerja").fill(statement);
        look(page, picture + "-hasil");
        button(page, "Simpan hasil kerja").click();
        assertThat(page.locator(".plan-result")).containsText(statement);
        assertThat(page.locator(".plan-serves")).containsText(serving);
        look(page, picture);
        button(page, "Ajukan ke pejabat penilai").click();
        assertThat(page.locator(".plan-head")).containsText("diajukan");
    }

    private void agree(Person assessor, Person person, String picture) {
        Page page = as(browser.desktop(port), assessor, "/plans/team");
        Locator row = page.locator(".skp-list li").filter(new Locator.FilterOptions().setHasText(person.name()));
        assertThat(row.first()).containsText("Menunggu Anda");
        row.first().getByRole(AriaRole.LINK).click();
        look(page, picture);
        button(page, "Sepakati SKP ini").click();
        assertThat(page.locator(".plan-head")).containsText("disepakati");
    }

    /** Two letters find the standard; the planned result is chosen; the minutes follow from the quantity. */
    private void work(LocalDate day, int quantity) {
        clock.set(day, LocalTime.of(15, 0));
        Page page = as(browser.phone(port), employee, "/activities?date=" + day);
        page.getByLabel("Standar kerja").pressSequentially("me");
        page.locator("#standard-choices a").first().tap();
        page.locator("[name=planResultId]").selectOption(OUTCOME_OF_EMPLOYEE);
        page.locator("[name=quantity]").fill(Integer.toString(quantity));
        if (day.equals(MONDAY)) {
            look(page, "kegiatan-skp-ponsel");
        }
        page.locator("#activity-save").tap();
        assertThat(page.locator("[data-activity]")).hasCount(1);
        assertThat(page.locator("[data-activity]")).containsText(OUTCOME_OF_EMPLOYEE);
        page.context().close();
    }

    private void board(LocalDate day) {
        Page page = as(browser.desktop(port), section.head(), "/today?date=" + day);
        Locator row = page.locator("#p-" + employee.nip().value());
        row.locator("summary").first().click();
        assertThat(row).containsText("memberi 3 j 45 m, sama dengan yang tercatat");
        look(page, "hari-ini-standar-komputer");
    }
}
