package id.abdi.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.abdi.activity.ActivityHistory;
import id.abdi.activity.ActivityHistory.PastActivity;
import id.abdi.activity.ActivityKind;
import id.abdi.attendance.DutyKind;
import id.abdi.dailyreport.Verdict;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Queries;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.organization.Capacity;
import id.abdi.standard.GivenStandards;
import id.abdi.standard.WorkStandard;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R5: how the work of a person develops, over the API and on the page, with what it comes from. */
@AbdiTest
class DevelopmentTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate YEAR_AGO = LocalDate.of(2025, 7, 16);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TURN = LocalDate.of(2026, 5, 4);

    @Autowired
    PastReports reports;

    @Autowired
    PastWork past;

    @Autowired
    ActivityHistory activities;

    @Autowired
    GivenStandards standards;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    MockMvcTester mvc;

    private Place agency;
    private Place division;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        division = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        budi = division.staff(0);
    }

    private MvcTestResult ask(Person reader, String query) {
        return mvc.get()
                .uri("/api/v1/employees/" + budi.nip().value() + "/development" + query)
                .with(signedIn.token(reader))
                .exchange();
    }

    private String answer(String query) {
        MvcTestResult result = ask(division.head(), query);
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult open(Person reader, String query) {
        return mvc.get()
                .uri("/people/" + budi.nip().value() + "/development" + query)
                .with(signedIn.as(reader))
                .exchange();
    }

    private String page(Person reader) {
        MvcTestResult result = open(reader, "");
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private void risingFrom(LocalDate turn) {
        reports.course(division.head(), budi, YEAR_AGO, turn.minusDays(1), day -> Verdict.EXPECTED)
                .course(division.head(), budi, turn, YESTERDAY, day -> day % 3 == 1 ? Verdict.EXPECTED : Verdict.ABOVE);
    }

    @Test
    void whoDoesMoreSinceADayRisesSinceThatDay() {
        risingFrom(TURN);
        String json = answer("");
        assertThat(JsonPath.<String>read(json, "$.trend")).isEqualTo("RISING");
        assertThat(LocalDate.parse(JsonPath.<String>read(json, "$.since")))
                .isBetween(TURN.minusDays(7), TURN.plusDays(7));
        assertThat(JsonPath.<String>read(json, "$.explanation"))
                .startsWith("Naik sejak ")
                .contains("sangat mungkin")
                .doesNotContain("atasan");
        List<Map<String, Object>> attainment = JsonPath.read(json, "$.attainment");
        assertThat(attainment)
                .hasSize(PastReports.workingDays(YEAR_AGO, YESTERDAY).size());
        assertThat(JsonPath.<Double>read(json, "$.attainment[100].value")).isBetween(0.97, 1.03);
        assertThat(JsonPath.<Double>read(json, "$.attainment[-1].value")).isBetween(1.2, 1.4);
        assertThat(attainment)
                .allSatisfy(day -> assertThat((Double) day.get("value"))
                        .isBetween((Double) day.get("lower"), (Double) day.get("upper")));
    }

    @Test
    void aSteadyPersonStaysAndASlowlyFallingOneFalls() {
        reports.course(division.head(), budi, YEAR_AGO, YESTERDAY, day -> Verdict.EXPECTED);
        assertThat(JsonPath.<String>read(answer(""), "$.trend")).isEqualTo("STEADY");
        budi = division.staff(1);
        reports.course(
                division.head(),
                budi,
                YEAR_AGO,
                YESTERDAY,
                day -> day % 10 < (day - 130) / 22 ? Verdict.BELOW : Verdict.EXPECTED);
        assertThat(JsonPath.<String>read(answer(""), "$.trend")).isEqualTo("FALLING");
    }

    @Test
    void leaveIsLeftOutAndADayWithoutReportIsUnknown() {
        LocalDate monday = LocalDate.of(2026, 6, 1);
        past.away(budi, DutyKind.LEAVE_ANNUAL, monday, monday.plusDays(4));
        reports.course(division.head(), budi, monday.plusWeeks(1), YESTERDAY, day -> day < 3 ? null : Verdict.EXPECTED);
        String json = answer("?from=2026-06-01");
        int worked = PastReports.workingDays(monday.plusWeeks(1), YESTERDAY).size();
        assertThat(JsonPath.<Integer>read(json, "$.days.onDuty")).isEqualTo(worked);
        assertThat(JsonPath.<Integer>read(json, "$.days.reported")).isEqualTo(worked - 3);
        assertThat(JsonPath.<Integer>read(json, "$.days.missing"))
                .as("today is still open")
                .isEqualTo(3);
        assertThat(JsonPath.<Integer>read(json, "$.verdicts.NOT_ON_DUTY")).isEqualTo(5);
        assertThat(JsonPath.<Integer>read(json, "$.verdicts.EXPECTED")).isEqualTo(worked - 3);
        assertThat(JsonPath.<String>read(json, "$.attainment[0].date"))
                .isEqualTo(monday.plusWeeks(1).plusDays(3).toString());
        assertThat(page(division.head()))
                .contains("course-gap", "Tanpa laporan")
                .contains("Senin, 1 Juni 2026: Tidak bertugas")
                .doesNotContain("Cuti tahunan");
    }

    @Test
    void aChangeOfTheHeadIsSaidBesideAChangeOfTheLevel() {
        reports.course(division.head(), budi, YEAR_AGO, TURN.minusDays(4), day -> Verdict.EXPECTED)
                .course(agency.head(), budi, TURN, YESTERDAY, day -> day % 2 == 0 ? Verdict.EXPECTED : Verdict.BELOW);
        String json = answer("");
        assertThat(JsonPath.<String>read(json, "$.trend")).isEqualTo("FALLING");
        assertThat(JsonPath.<String>read(json, "$.explanation"))
                .contains("Bersamaan dengan pergantian atasan yang melaporkan pada Senin, 4 Mei 2026");
        assertThat(JsonPath.<Boolean>read(json, "$.changes[-1].headChanged")).isTrue();
        assertThat(page(budi)).contains("Yang melaporkan berganti dari Tono Pasir kepada Sinta Laut");
    }

    @Test
    void ofFewDaysNothingIsSaid() {
        reports.course(division.head(), budi, TODAY.minusDays(20), YESTERDAY, day -> Verdict.BELOW);
        String json = answer("");
        assertThat(JsonPath.<String>read(json, "$.trend")).isEqualTo("UNKNOWN");
        assertThat(JsonPath.<Object>read(json, "$.since")).isNull();
        assertThat(JsonPath.<String>read(json, "$.explanation"))
                .startsWith("Baru 14 hari")
                .contains("mulai 20 hari");
        assertThat(page(budi)).contains("Belum dapat dikatakan");
    }

    @Test
    void anActivityIsMeasuredByTheStandardOfItsDay() {
        WorkStandard standard = standards.of(division, "Memeriksa berkas", "berkas", "15", TODAY);
        activities.record(List.of(work(standard, 60), work(standard, 40)));
        String json = answer("");
        assertThat(JsonPath.<List<Object>>read(json, "$.standard")).hasSize(1);
        assertThat(JsonPath.<Integer>read(json, "$.standard[0].standardMinutes"))
                .isEqualTo(120);
        assertThat(JsonPath.<Integer>read(json, "$.standard[0].claimedMinutes")).isEqualTo(100);
        assertThat(JsonPath.<Integer>read(json, "$.standard[0].activities")).isEqualTo(2);
        reports.course(division.head(), budi, YESTERDAY, YESTERDAY, day -> Verdict.EXPECTED);
        assertThat(page(budi)).contains("120 % (2 kegiatan)");
    }

    private PastActivity work(WorkStandard standard, int minutes) {
        return new PastActivity(
                budi.id(),
                TODAY,
                "Memeriksa berkas",
                minutes,
                BigDecimal.valueOf(4),
                "berkas",
                ActivityKind.ROUTINE,
                budi.id(),
                TestClock.at(TODAY, LocalTime.NOON),
                standard,
                null);
    }

    @Test
    void thePageOpensTheDaysAndNamesActingAndTheRules() {
        risingFrom(TURN);
        agency.section("Seksi Lain")
                .vacant()
                .acting(budi, Capacity.PLT, Period.inclusive(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 30)));
        assertThat(page(budi))
                .contains("href=\"/people/" + budi.nip().value() + "?month=2026-07#d-2026-07-14\"")
                .contains("Menjadi Plt Kepala", "sampai Kamis, 30 April 2026")
                .contains("belum dikonfirmasi")
                .contains("Selasa, 14 Juli 2026: ")
                .contains("&amp;marks=insight.marks.post#marks");
        String alone = text(mvc.get()
                .uri("/people/" + budi.nip().value() + "/development?marks=insight.marks.post")
                .with(signedIn.as(budi))
                .exchange());
        assertThat(alone).contains("Menjadi Plt Kepala").doesNotContain("<li value=\"2\">");
    }

    @Test
    void theLineAboveSeesItAndColleaguesDoNot() {
        assertThat(ask(budi, "")).hasStatusOk();
        assertThat(ask(agency.head(), "")).hasStatusOk();
        assertThat(ask(division.staff(1), "")).hasStatus(404);
        assertThat(open(division.staff(1), "")).hasStatus(404);
        Place other = regency.agency("Dinas Lain").head("Joko Jangkar");
        assertThat(open(other.head(), "")).hasStatus(404);
        assertThat(page(division.head())).contains("Budi Karang akan melihat bahwa Anda membuka halaman ini");
        assertThat(text(mvc.get()
                        .uri("/people/" + budi.nip().value())
                        .with(signedIn.as(budi))
                        .exchange()))
                .contains("Tono Pasir (atasan langsung)", "/development\"");
    }

    @Test
    void aRangeHasABeginningAnEndAndALimit() {
        assertThat(ask(budi, "?from=2026-07-02&to=2026-07-01"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("to");
        assertThat(ask(budi, "?from=2024-07-02&to=2026-07-01")).hasStatus(422);
        assertThat(ask(budi, "?from=2026-08-01&to=2026-08-31"))
                .bodyJson()
                .extractingPath("$.days.onDuty")
                .isEqualTo(0);
    }

    @Test
    void aYearCostsAsManyQueriesAsAQuarter() {
        risingFrom(TURN);
        open(budi, "");
        int quarter = Queries.of(() -> open(budi, "?months=3")).size();
        assertThat(Queries.of(() -> open(budi, "?months=12"))).hasSizeLessThanOrEqualTo(quarter + 1);
    }
}
