package id.abdi.workload;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.abdi.activity.ActivityHistory;
import id.abdi.activity.ActivityHistory.PastActivity;
import id.abdi.activity.ActivityKind;
import id.abdi.attendance.DutyKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.standard.GivenStandards;
import id.abdi.standard.WorkStandard;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The worked example of these tests: a section with a head, two clerks and a vacant post, four weeks from 15 June to 12 July 2026, 20
 * working days of the 260 from Monday to Friday that the year up to 12 July 2026 has.
 *
 * <pre>
 * week     files (30 min)   reports (150 min)   outside (min)   days on duty   on leave
 * 15 Jun   60 + 40 = 100    1                   350             10             0
 * 22 Jun   45               1                   0                5             5 (Wati)
 * 29 Jun   70 + 40 = 110    1                   0               10             0
 *  6 Jul   55 + 40 =  95    0,5                 0               10             0
 * sum      350              3,5                 350             35             5
 * a day    10               0,1                 10
 * a year   × 520 days = (35 + 5) × 260 / 20
 *          5.200            52                  5.200
 * minutes  156.000          7.800               = 163.800 by the standards
 * people   2,08             0,10                = 2,18, so 2 of 2 holders; EJ 163.800 / 150.000 = 1,09: A
 * </pre>
 */
@AbdiTest
abstract class WorkloadAtHand {
    static final LocalDate WEEK = LocalDate.of(2026, 6, 15);
    static final LocalDate LAST = LocalDate.of(2026, 7, 12);
    static final String DAYS = "from=" + WEEK + "&to=" + LAST;

    @Autowired
    ActivityHistory activities;

    @Autowired
    GivenStandards standards;

    @Autowired
    PastWork past;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    MockMvcTester mvc;

    Place agency;
    Place section;
    Person budi;
    Person wati;
    WorkStandard files;
    WorkStandard reports;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        section = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        budi = section.staff(0);
        wati = section.staff(1);
        files = standards.of(section, "Memeriksa berkas", "berkas", "30", WEEK);
        reports = standards.of(section, "Menyusun laporan", "laporan", "150", WEEK);
    }

    /** The weeks of the table above. */
    void work() {
        did(budi, 0, files, "60", 1400);
        did(wati, 0, files, "40", 1200);
        did(budi, 0, null, "1", 350);
        did(budi, 1, files, "45", 1300);
        did(budi, 2, files, "70", 1400);
        did(wati, 2, files, "40", 1200);
        did(budi, 3, files, "55", 1400);
        did(wati, 3, files, "40", 1200);
        did(budi, 0, reports, "1", 150);
        did(budi, 1, reports, "1", 150);
        did(budi, 2, reports, "1", 150);
        did(budi, 3, reports, "0.5", 75);
        past.away(
                wati,
                DutyKind.LEAVE_ANNUAL,
                WEEK.plusWeeks(1),
                WEEK.plusWeeks(1).plusDays(4));
    }

    /** On the Monday of that week. */
    void did(Person person, int week, @Nullable WorkStandard standard, String quantity, int minutes) {
        LocalDate date = WEEK.plusWeeks(week);
        activities.record(List.of(new PastActivity(
                person.id(),
                date,
                "Contoh pekerjaan",
                Math.min(1440, minutes),
                new BigDecimal(quantity),
                standard == null ? "kali" : standard.unitOfOutput(),
                ActivityKind.ROUTINE,
                person.id(),
                TestClock.at(date, LocalTime.NOON),
                standard,
                null)));
    }

    MvcTestResult get(Person who, String path) {
        return mvc.get().uri(path).with(signedIn.as(who)).exchange();
    }

    MvcTestResult api(Person who, String code, String days) {
        return mvc.get()
                .uri("/api/v1/units/" + code + "/workload?" + days)
                .with(signedIn.token(who))
                .exchange();
    }

    static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String answer(String days) {
        MvcTestResult result = api(section.head(), section.code(), days);
        assertThat(result).hasStatusOk();
        return text(result);
    }

    static double number(String json, String path) {
        Object found = JsonPath.read(json, path);
        Object one = found instanceof List<?> list ? list.getFirst() : found;
        return ((Number) one).doubleValue();
    }
}
