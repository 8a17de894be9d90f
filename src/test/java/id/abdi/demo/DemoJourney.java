package id.abdi.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Browser;
import id.abdi.fixture.TestClock;
import id.abdi.identity.DemoAccounts;
import id.abdi.identity.DemoAccounts.DemoAccount;
import id.abdi.job.Job;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The made-up regency, each page as each role sees it, on a small phone and an office computer; the guide's pictures. */
@AbdiTest(own = true)
@TestPropertySource(properties = "abdi.demo=small")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    DemoAccounts demo;

    @Autowired
    Lines lines;

    @Autowired
    Directory directory;

    @Autowired
    TestClock clock;

    @Autowired
    List<Job> jobs;

    /** As some minutes and a night after the first start. */
    @BeforeAll
    void whatIsReckonedIsThere() {
        jobs.stream()
                .filter(job -> Set.of("tally.keep", "severity.estimate").contains(job.name()))
                .forEach(job -> job.run(clock.instant()));
    }

    private DemoAccount account(String role) {
        return demo.accounts().stream()
                .filter(account -> account.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private EmployeeId person(String role) {
        return lines.byNip(account(role).nip(), TestClock.TODAY).orElseThrow().id();
    }

    @Test
    void everyRoleHasAnAccount() {
        assertThat(demo.accounts())
                .extracting(DemoAccount::role)
                .containsExactlyInAnyOrder(
                        "EMPLOYEE",
                        "HEAD",
                        "HEAD_ABOVE",
                        "AGENCY_HEAD",
                        "REGENT",
                        "BKPSDM",
                        "INSPECTORATE",
                        "OPERATOR");
    }

    @Test
    void theSameDemoOpensAgainOnALaterDayAndFillsNothing() {
        int people = directory.peopleInService(TestClock.TODAY);
        clock.set(TestClock.TODAY.plusDays(20), LocalTime.NOON);
        ((Demo) demo).start();
        assertThat(demo.accounts()).hasSize(8);
        assertThat(directory.peopleInService(TestClock.TODAY)).isEqualTo(people);
    }

    @Test
    void theHeadHasAtLeastFiveSubordinatesAndAHeadAbove() {
        assertThat(lines.subordinates(person("HEAD"), TestClock.TODAY)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(lines.chain(person("HEAD"), TestClock.TODAY))
                .startsWith(person("HEAD_ABOVE"), person("AGENCY_HEAD"))
                .endsWith(person("REGENT"));
    }

    @Test
    void twoHundredPeopleAreInService() {
        assertThat(directory.peopleInService(TestClock.TODAY)).isBetween(180, 230);
    }

    @Test
    void theNewestWorkingDayIsLeftHalfReported() {
        Page page = enter(browser.phone(port), "HEAD");
        assertThat(page.locator("[data-row].is-reported").count()).isGreaterThan(0);
        assertThat(page.locator("[data-wanted=true]").count()).isGreaterThan(0);
    }

    private Page enter(Page page, String role) {
        page.navigate("/login");
        page.locator("form:has(input[value='" + account(role).nip().value() + "']) button")
                .click();
        assertThat(page.locator("body")).hasClass(Pattern.compile("signed-in"));
        return page;
    }

    static Stream<Arguments> pagesOfRoles() {
        return Stream.of(
                arguments("EMPLOYEE", Map.of("/activities", "kegiatan", "/people/{own}/progress", "realisasi")),
                arguments(
                        "HEAD",
                        Map.of(
                                "/today", "hari-ini",
                                "/activities", "kegiatan-kepala",
                                "/standards", "standar",
                                "/severity", "ukuran",
                                "/plans/progress", "realisasi-bawahan")),
                arguments("HEAD_ABOVE", Map.of("/heads", "pelaporan")),
                arguments(
                        "AGENCY_HEAD",
                        Map.of(
                                "/heads", "pelaporan-dinas",
                                "/sops", "sop-dinas",
                                "/development", "perkembangan-unit",
                                "/workload", "beban-kerja",
                                "/workload/retirements", "pensiun")),
                arguments("REGENT", Map.of("/heads", "pelaporan-bupati", "/leader", "ringkasan")),
                arguments(
                        "BKPSDM",
                        Map.of(
                                "/staff", "pegawai",
                                "/leave", "cuti",
                                "/staff/units/DISKAN-1-1", "unit",
                                "/codes", "kode-masuk",
                                "/duties", "tugas",
                                "/calendar", "kalender",
                                "/rules", "aturan",
                                "/flags", "pertanyaan")),
                arguments("INSPECTORATE", Map.of("/heads", "pelaporan-inspektorat")),
                arguments("OPERATOR", Map.of("/account", "akun")));
    }

    @ParameterizedTest
    @MethodSource("pagesOfRoles")
    void everyPageIsForEverybody(String role, Map<String, String> picturesOfPaths) {
        for (Page page : List.of(browser.phone(port), browser.desktop(port))) {
            String device = page.viewportSize().width < 500 ? "-ponsel" : "-komputer";
            enter(page, role);
            picturesOfPaths.forEach((path, picture) -> {
                page.navigate(path.replace("{own}", account(role).nip().value()));
                assertThat(page.locator("h1")).hasCount(1);
                browser.screenshot(page, picture + device);
                browser.fits(page);
                browser.axe(page);
            });
        }
    }

    @Test
    void theSopsOfTheAgencyAreReadFromTheListToTheStandard() {
        Page head = enter(browser.phone(port), "HEAD");
        head.navigate("/sops");
        head.getByText("Penerbitan Tanda Daftar Kapal Perikanan").first().click();
        assertThat(head.locator("main")).containsText("Memeriksa berkas permohonan tanda daftar kapal");
        browser.screenshot(head, "sop-ponsel");
        browser.fits(head);
        browser.axe(head);
        head.navigate("/standards?view=MINE");
        head.getByText("Memeriksa berkas permohonan tanda daftar kapal").first().click();
        assertThat(head.locator("main")).containsText("Penerbitan Tanda Daftar Kapal Perikanan");
    }

    @Test
    void thePersonReadsWhatWasWrittenAndWhoLooked() {
        String path = "/people/" + account("EMPLOYEE").nip().value();
        Page head = enter(browser.desktop(port), "HEAD_ABOVE");
        head.navigate(path);
        assertThat(head.locator("main")).containsText("Kunjungan Anda ke catatan ini dicatat");
        browser.screenshot(head, "catatan-atasan-komputer");
        browser.axe(head);
        Page own = enter(browser.phone(port), "EMPLOYEE");
        own.navigate(path);
        assertThat(own.locator("#looks")).containsText(account("HEAD_ABOVE").name());
        browser.screenshot(own, "catatan-ponsel");
        browser.fits(own);
        browser.axe(own);
    }
}
