package id.abdi.dailyreport;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.attendance.DutyKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.organization.Capacity;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who reports while the head is away, who may not, and whose name stands under it (R4, step 5). */
@AbdiTest
class StandInTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Reports reports;

    @Autowired
    PastWork past;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Place agency;
    private Place division;
    private Place section;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        division = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        section = division.section("Seksi Contoh").head("Ratna Teluk").staff("Eko Camar");
        budi = division.staff(0);
    }

    private void away(Person person, LocalDate first, LocalDate last) {
        past.away(person, DutyKind.LEAVE_ANNUAL, first, last);
    }

    private MvcTestResult report(Person reporter, Person person, LocalDate date) {
        return reports.expected(reporter, person, date);
    }

    private String capacity(Person person) {
        return jdbc.sql(
                        "select capacity from dailyreport.report where employee = :employee order by version desc limit 1")
                .param("employee", person.id().value())
                .query(String.class)
                .single();
    }

    private String page(Person reader, String path) throws Exception {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    @Test
    void whileTheHeadIsThereNobodyElseReports() {
        assertThat(report(agency.head(), budi, TODAY)).hasStatus(403);
        assertThat(report(division.head(), budi, TODAY)).hasStatus(201);
        assertThat(capacity(budi)).isEqualTo("DEFINITIVE");
    }

    @Test
    void whileTheHeadIsOnLeaveTheNextSuperiorReportsInTheOwnName() throws Exception {
        away(division.head(), TODAY, TODAY);
        assertThat(report(agency.head(), budi, TODAY))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying(
                        "$.reporter",
                        reporter -> reporter.assertThat()
                                .isEqualTo(agency.head().nip().value()));
        assertThat(capacity(budi)).isEqualTo("PASSED_UP");
        assertThat(page(budi, "/people/" + budi.nip().value())).contains("Sinta Laut");
    }

    @Test
    void theHeadOnLeaveMayStillReport() {
        away(division.head(), TODAY, TODAY);
        assertThat(report(division.head(), budi, TODAY)).hasStatus(201);
        assertThat(capacity(budi)).isEqualTo("DEFINITIVE");
    }

    @Test
    void nobodyFurtherUpOrBesideStandsIn() {
        away(division.head(), TODAY, TODAY);
        Place other = agency.section("Bidang Lain").head("Lina Tanjung");
        assertThat(report(regency.regent(), budi, TODAY)).hasStatus(403);
        assertThat(report(other.head(), budi, TODAY)).hasStatus(404);
        assertThat(report(section.head(), budi, TODAY)).hasStatus(404);
        assertThat(report(division.staff(1), budi, TODAY)).hasStatus(404);
        assertThat(report(budi, budi, TODAY)).hasStatus(403);
    }

    @Test
    void theNextSuperiorSeesTheirPeopleOnTheBoardWithTheReason() throws Exception {
        assertThat(page(agency.head(), "/today?date=" + TODAY)).doesNotContain("Budi Karang");
        away(division.head(), TODAY, TODAY);
        assertThat(page(agency.head(), "/today?date=" + TODAY))
                .contains(
                        "Budi Karang",
                        "Wati Ombak",
                        "Tono Pasir",
                        "/today/" + TODAY + "/" + budi.nip().value())
                .doesNotContain("Eko Camar");
        MvcTestResult tap = mvc.post()
                .uri("/today/{date}/{nip}", TODAY, budi.nip().value())
                .with(signedIn.as(agency.head()))
                .header("HX-Request", "true")
                .param("verdict", "EXPECTED")
                .exchange();
        assertThat(tap).hasStatusOk().bodyText().contains("Sinta Laut");
    }

    @Test
    void whereTwoInARowAreAwayTheOneAboveThemReports() throws Exception {
        Person eko = section.staff(0);
        away(section.head(), TODAY, TODAY);
        assertThat(report(agency.head(), eko, TODAY)).hasStatus(403);
        away(division.head(), TODAY, TODAY);
        assertThat(page(agency.head(), "/today?date=" + TODAY)).contains("Eko Camar");
        MvcTestResult tap = mvc.post()
                .uri("/today/{date}/{nip}", TODAY, eko.nip().value())
                .with(signedIn.as(agency.head()))
                .header("HX-Request", "true")
                .param("verdict", "EXPECTED")
                .exchange();
        assertThat(tap).hasStatusOk().bodyText().contains("Sinta Laut");
        assertThat(capacity(eko)).isEqualTo("PASSED_UP");
    }

    @Test
    void whoActsByLetterReportsAndNobodyStandsInForThem() throws Exception {
        away(division.head(), TODAY, TODAY);
        division.acting(division.staff(1), Capacity.PLH, Period.of(TODAY, TODAY.plusDays(1)));
        assertThat(report(agency.head(), budi, TODAY)).hasStatus(403);
        assertThat(report(division.head(), budi, TODAY)).hasStatus(404);
        assertThat(page(agency.head(), "/today?date=" + TODAY)).doesNotContain("Budi Karang");
        assertThat(report(division.staff(1), budi, TODAY)).hasStatus(201);
        assertThat(capacity(budi)).isEqualTo("PLH");
        assertThat(page(budi, "/people/" + budi.nip().value())).contains("Wati Ombak");
    }

    @Test
    void theHeadAwayOnTheDayOfReportingIsAwayToo() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(report(agency.head(), budi, yesterday)).hasStatus(403);
        away(division.head(), TODAY, TODAY);
        assertThat(report(agency.head(), budi, yesterday)).hasStatus(201);
        assertThat(capacity(budi)).isEqualTo("PASSED_UP");
    }

    @Test
    void theStandInForADayEndsWithTheLeaveOnlyForOtherDays() {
        LocalDate yesterday = TODAY.minusDays(1);
        away(division.head(), yesterday, yesterday);
        assertThat(report(agency.head(), budi, yesterday)).hasStatus(201);
        assertThat(report(agency.head(), budi, TODAY)).hasStatus(403);
        assertThat(report(division.head(), budi, TODAY)).hasStatus(201);
    }

    @Test
    void aWeekendDoesNotMakeTheHeadAbsent() {
        LocalDate friday = TODAY.plusDays(2);
        clock.set(friday.plusDays(1), LocalTime.of(9, 0));
        assertThat(report(agency.head(), budi, friday)).hasStatus(403);
        assertThat(report(division.head(), budi, friday)).hasStatus(201);
    }

    @Test
    void theCorrectionOfAStandInNamesWhoCorrected() {
        assertThat(report(division.head(), budi, TODAY)).hasStatus(201);
        away(division.head(), TODAY, TODAY);
        MvcTestResult correction = mvc.put()
                .uri("/api/v1/employees/{nip}/daily-reports/{date}", budi.nip().value(), TODAY)
                .with(signedIn.token(agency.head()))
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"verdict\":\"BELOW\",\"reason\":\"Separuh berkas\"}")
                .exchange();
        assertThat(correction)
                .hasStatus(200)
                .bodyJson()
                .hasPathSatisfying(
                        "$.reporter",
                        reporter -> reporter.assertThat()
                                .isEqualTo(agency.head().nip().value()));
        assertThat(capacity(budi)).isEqualTo("PASSED_UP");
    }
}
