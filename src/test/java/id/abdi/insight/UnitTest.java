package id.abdi.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.dailyreport.Verdict;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.organization.Rights;
import id.abdi.tally.GivenTally;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R5: how the work of a unit develops, down to the sub-unit, the person and the day; and for whose eyes. */
@AbdiTest
class UnitTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Regency regency;

    @Autowired
    PastReports reports;

    @Autowired
    GivenTally tally;

    @Autowired
    Rights rights;

    private Place agency;
    private Place good;
    private Place poor;
    private Place small;
    private Place other;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        good = agency.section("Bidang Tenang").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        poor = agency.section("Bidang Berat").head("Lina Tanjung").staff("Eko Camar", "Maya Suar");
        small = agency.section("Bidang Kecil").head("Joko Jangkar");
        other = regency.agency("Dinas Lain").head("Rina Layar").staff("Dewi", "Agus", "Hari");
        reports.course(good.head(), good.staff(0), FIRST, YESTERDAY, day -> Verdict.EXPECTED)
                .course(good.head(), good.staff(1), FIRST, YESTERDAY, day -> Verdict.ABOVE)
                .course(
                        poor.head(),
                        poor.staff(0),
                        FIRST,
                        YESTERDAY,
                        day -> day % 2 == 0 ? Verdict.BELOW : Verdict.EXPECTED)
                .course(poor.head(), poor.staff(1), FIRST, YESTERDAY, day -> day < 25 ? Verdict.EXPECTED : null)
                .course(agency.head(), small.head(), FIRST, YESTERDAY, day -> Verdict.NO_RESULT);
        tally.count(FIRST, TODAY, agency, good, poor, small);
    }

    private MvcTestResult open(Person reader, Place unit, String query) {
        return mvc.get()
                .uri("/units/" + unit.code() + "/development" + query)
                .with(signedIn.as(reader))
                .exchange();
    }

    private String page(Person reader, Place unit, String query) {
        MvcTestResult result = open(reader, unit, query);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult api(Person reader, Place unit, String query) {
        return mvc.get()
                .uri("/api/v1/units/" + unit.code() + "/development" + query)
                .with(signedIn.token(reader))
                .exchange();
    }

    @Test
    void theSameIsThereForPrograms() {
        String days = "?from=" + FIRST + "&to=" + YESTERDAY;
        assertThat(api(agency.head(), agency, days))
                .bodyText()
                .contains(
                        "\"unit\":\"" + small.code() + "\"",
                        "\"verdicts\":null",
                        "\"NO_RESULT\":0",
                        "\"programmes\":[]");
        assertThat(api(agency.head(), small, days)).bodyText().doesNotContain("NO_RESULT");
        assertThat(api(poor.head(), poor, days)).bodyText().contains("\"NO_RESULT\":0");
        assertThat(api(other.head(), small, days)).hasStatus(404);
        assertThat(api(agency.head(), agency, "?from=2024-01-01")).hasStatus(422);
    }

    @Test
    void anAgencyShowsItsPartsAndWhereHelpIsNeededFirst() {
        String page = page(agency.head(), agency, "");
        assertThat(page)
                .contains("Perkembangan Dinas Contoh", "Bidang Tenang", "Bidang Berat", "Bidang Kecil")
                .contains("Dilaporkan hari ini", "0 dari 8")
                .contains("/units/" + poor.code() + "/development\">Bidang Berat</a>")
                .contains("/units/" + agency.code() + "/development/day?date=2026-07-14")
                .contains("unit-bar-unknown")
                .contains("belum dikonfirmasi");
        assertThat(page.indexOf("Bidang Berat")).isLessThan(page.indexOf("Bagian demi bagian"));
    }

    @Test
    void ofFewPeopleNoVerdictsAreSummedUpButForTheirOwnHead() {
        assertThat(page(agency.head(), agency, "")).contains("Kurang dari 3 orang");
        assertThat(page(agency.head(), small, ""))
                .contains("Orang di unit ini terlalu sedikit")
                .doesNotContain("Putusan per bulan");
        assertThat(page(poor.head(), poor, "")).contains("Putusan per bulan");
    }

    @Test
    void onlyTheirOwnHeadIsToldWhoNeedsHelpAndTheLookIsNoted() {
        assertThat(page(poor.head(), poor, ""))
                .contains("/people/" + poor.staff(0).nip().value() + "/development");
        assertThat(rights.looksAt(poor.staff(0).id(), 5)).isNotEmpty();
        assertThat(page(agency.head(), poor, ""))
                .doesNotContain(poor.staff(0).nip().value())
                .doesNotContain("Eko Camar");
        assertThat(rights.looksAt(poor.staff(1).id(), 5)).isEmpty();
    }

    @Test
    void theOwnPeopleAreNamedOnRequestAndLeadToTheirDevelopment() {
        assertThat(page(agency.head(), poor, "?people=true"))
                .contains("Eko Camar", "/people/" + poor.staff(0).nip().value() + "/development");
    }

    @Test
    void aDayLeadsToTheDayOfThePartsAndOfThePeople() {
        assertThat(page(agency.head(), agency, "/day?date=2026-07-14"))
                .contains("Bidang Tenang", "M 1, S 1", "terlalu sedikit orang")
                .contains("/units/" + good.code() + "/development/day?date=2026-07-14");
        assertThat(page(good.head(), good, "/day?date=2026-07-14&people=true"))
                .contains("/people/" + good.staff(0).nip().value() + "?month=2026-07#d-2026-07-14");
    }

    @Test
    void nobodySeesTheUnitsOfColleagues() {
        assertThat(open(good.head(), good, "")).hasStatusOk();
        assertThat(open(good.head(), poor, "")).hasStatus(404);
        assertThat(open(good.head(), agency, "")).hasStatus(404);
        assertThat(open(good.staff(0), good, "")).hasStatus(404);
        assertThat(open(good.staff(0), good, "/day")).hasStatus(404);
        assertThat(open(other.head(), good, "")).hasStatus(404);
        assertThat(open(agency.head(), good, "")).hasStatusOk();
        assertThat(open(regency.regent(), good, "")).hasStatusOk();
        signedIn.grant(other.staff(0), Role.REGENT);
        signedIn.grant(other.staff(1), Role.OPERATOR);
        signedIn.grant(other.staff(2), Role.INSPECTORATE);
        assertThat(open(other.staff(0), good, "")).hasStatusOk();
        assertThat(open(other.staff(1), good, "")).hasStatus(404);
        assertThat(open(other.staff(2), good, "")).hasStatusOk();
        assertThat(page(other.staff(0), poor, "")).doesNotContain("Eko Camar");
    }

    @Test
    void everybodyIsLedToTheOwnPage() {
        assertThat(mvc.get().uri("/development").with(signedIn.as(good.head())))
                .hasRedirectedUrl("/units/" + good.code() + "/development");
        assertThat(mvc.get().uri("/development").with(signedIn.as(good.staff(0))))
                .hasRedirectedUrl("/people/" + good.staff(0).nip().value() + "/development");
        signedIn.grant(other.staff(2), Role.INSPECTORATE);
        assertThat(mvc.get().uri("/development").with(signedIn.as(other.staff(2))))
                .hasRedirectedUrl("/units/PEMDA/development");
    }

    @Test
    void aYearOfAnAgencyCostsAsManyQueriesAsAQuarterOfASection() {
        page(agency.head(), agency, "");
        page(good.head(), good, "");
        int section = Queries.of(() -> open(good.head(), good, "?months=3")).size();
        assertThat(Queries.of(() -> open(agency.head(), agency, "?months=12"))).hasSizeLessThanOrEqualTo(section + 3);
    }
}
