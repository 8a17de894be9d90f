package id.abdi.severity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.dailyreport.Verdict;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.insight.PastReports;
import id.abdi.statistics.Interval;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** R5: a head, and the one above, is asked whether the head rates lower or higher than others would. */
@AbdiTest
class SeverityPageTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);
    private static final LocalDate YESTERDAY = TestClock.TODAY.minusDays(1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Regency regency;

    @Autowired
    PastReports reports;

    @Autowired
    DailyReports daily;

    @Autowired
    EstimateSeverity job;

    @Autowired
    SeveritySql sql;

    @Autowired
    TransactionTemplate transactions;

    private Place agency;
    private Place division;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        division = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak", "Eko Camar");
    }

    private MvcTestResult open(Person reader) {
        return mvc.get()
                .uri("/people/" + division.head().nip().value() + "/severity")
                .with(signedIn.as(reader))
                .exchange();
    }

    private String page(Person reader) {
        MvcTestResult result = open(reader);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void said(double low, double value, double high, boolean telling) {
        HeadEstimate estimate = new HeadEstimate(
                division.head().id(),
                TestClock.START,
                FIRST,
                YESTERDAY,
                new Interval(value, low, high),
                telling,
                12,
                5,
                900,
                0.5);
        transactions.executeWithoutResult(status -> sql.replace(List.of(estimate)));
    }

    @Test
    void aLowerHeadIsAskedWithTheRangeAndWhatItRestsOn() {
        said(-0.15, -0.1, -0.05, true);
        assertThat(page(division.head()))
                .contains("Mungkin lebih rendah", "kira-kira 20 dari 100 hari satu tingkat lebih rendah")
                .contains("30 dari 100 hari lebih rendah", "10 dari 100 hari lebih rendah")
                .contains("900 hari yang dinilai, 12 orang", "5 orang di antaranya")
                .contains("belum dikonfirmasi");
        assertThat(page(agency.head())).contains("Tanyakan apa sebabnya", "akan melihat bahwa Anda membuka");
    }

    @Test
    void whereTheRangeHoldsNoneOrTheDataCannotTellThatIsSaid() {
        said(-0.05, 0.02, 0.09, true);
        assertThat(page(division.head())).contains("Tidak terlihat perbedaan", "kurang lebih seperti Anda");
        said(-0.3, -0.1, 0.1, false);
        assertThat(page(division.head()))
                .contains("Belum dapat dikatakan", "Data belum dapat mengatakannya")
                .doesNotContain("severity-band");
    }

    @Test
    void onlyTheHeadAndTheOneDirectlyAboveAreAsked() {
        assertThat(open(division.head())).hasStatusOk();
        assertThat(open(agency.head())).hasStatusOk();
        assertThat(open(regency.regent())).hasStatus(403);
        assertThat(open(division.staff(0))).hasStatus(404);
        Place other = regency.agency("Dinas Lain").head("Rina Layar").staff("Dewi", "Agus");
        assertThat(open(other.head())).hasStatus(404);
        signedIn.grant(other.staff(0), Role.BKPSDM);
        signedIn.grant(other.staff(1), Role.REGENT);
        assertThat(open(other.staff(0))).hasStatus(403);
        assertThat(open(other.staff(1))).hasStatus(403);
        assertThat(mvc.get().uri("/severity").with(signedIn.as(division.head())))
                .hasRedirectedUrl("/people/" + division.head().nip().value() + "/severity");
    }

    @Test
    void theNightReckonsFromWhatWasReportedAndWhoMoved() {
        for (Person person : division.staff()) {
            reports.course(
                            division.head(),
                            person,
                            FIRST,
                            YESTERDAY.minusDays(21),
                            day -> day % 3 == 0 ? Verdict.BELOW : Verdict.EXPECTED)
                    .course(agency.head(), person, YESTERDAY.minusDays(20), YESTERDAY, day -> Verdict.EXPECTED);
        }
        job.run(TestClock.START);
        HeadEstimate estimate = sql.of(division.head().id()).orElseThrow();
        assertThat(estimate.people()).isEqualTo(3);
        assertThat(estimate.common()).isEqualTo(3);
        assertThat(estimate.last()).isEqualTo(YESTERDAY);
        assertThat(estimate.shift().value())
                .isLessThan(sql.of(agency.head().id()).orElseThrow().shift().value());
    }

    /** D-21: nothing computed counts as a finding; it starts a question. */
    @Test
    void d21_theEstimateIsAQuestionAndChangesNoVerdict() {
        reports.course(division.head(), division.staff(0), FIRST, YESTERDAY, day -> Verdict.BELOW);
        Map<LocalDate, DailyReport> before = daily.newest(division.staff(0).id(), FIRST, YESTERDAY);
        job.run(TestClock.START);
        assertThat(daily.newest(division.staff(0).id(), FIRST, YESTERDAY)).isEqualTo(before);
        said(-0.15, -0.1, -0.05, true);
        assertThat(page(division.head()))
                .contains("Menurut Anda, apa sebabnya?", "Ini pertanyaan, bukan temuan")
                .doesNotContain(agency.head().name());
    }
}
