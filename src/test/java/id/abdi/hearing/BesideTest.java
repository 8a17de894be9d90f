package id.abdi.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.breach.Effect;
import id.abdi.discipline.CaseId;
import id.abdi.discipline.GivenCases;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Reports;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Breach cases beside the performance of whom they are about. */
@AbdiTest
class BesideTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Regency regency;

    @Autowired
    GivenCases given;

    @Autowired
    Reports reports;

    @Autowired
    TestClock clock;

    private MvcTestResult beside(Person reader) {
        return mvc.get().uri("/discipline/beside").with(signedIn.as(reader)).exchange();
    }

    @Test
    void theInspectorateAloneReadsWhatStandsBesidePerformance() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        Person head = agency.head();
        Person budi = agency.staff(0);
        Person inspector = regency.agency("Inspektorat Contoh")
                .head("Tono Pasir")
                .staff("Ira Tanjung")
                .staff(0);
        signedIn.grant(inspector, Role.INSPECTORATE);
        for (int back = 7; back > 0; back--) {
            LocalDate day = TestClock.TODAY.minusDays(back);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                clock.set(day, LocalTime.NOON);
                assertThat(reports.withoutResult(head, budi, day)).hasStatus2xxSuccessful();
            }
        }
        clock.reset();
        CaseId id = given.breach(head, budi, Effect.UNIT);
        given.breach(head, agency.staff(1), Effect.UNIT);
        assertThat(beside(head)).hasStatus(403);
        assertThat(beside(inspector))
                .hasStatusOk()
                .bodyText()
                .contains("bukan temuan", "Budi Karang", "/discipline/" + id)
                .contains("5 dari 5 hari yang dinilai", budi.nip().value() + "/development")
                .doesNotContain("Wati Ombak");
    }
}
