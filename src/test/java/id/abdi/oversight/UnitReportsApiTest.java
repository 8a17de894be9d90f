package id.abdi.oversight;

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
import id.abdi.identity.Role;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who is reported, late and missing, by section, over the API (R4, step 5). */
@AbdiTest
class UnitReportsApiTest {
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

    private Place agency;
    private Place division;
    private Place section;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        division = agency.section("Bidang Contoh").head("Tono Pasir").staff("Budi Karang", "Wati Ombak");
        section = division.section("Seksi Contoh").head("Lina Tanjung").staff("Eko Camar", "Maya Suar");
    }

    private MvcTestResult ask(Person reader, Place unit, String query) {
        return mvc.get()
                .uri("/api/v1/units/" + unit.code() + "/daily-reports?date=" + TestClock.TODAY + query)
                .with(signedIn.token(reader))
                .exchange();
    }

    private void report(Person head, Person person) {
        assertThat(reports.expected(head, person, TestClock.TODAY)).hasStatus(201);
    }

    @Test
    void eachUnitCountsAllBelowAndNamesItsOwnMissing() {
        report(division.head(), division.staff(0));
        report(section.head(), section.staff(0));
        assertThat(ask(agency.head(), division, "")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {"code":"%s","name":"Bidang Contoh","wanted":6,"reported":2,"late":0,"missing":4,
                         "missingPeople":[{"nip":"%s","name":"Tono Pasir"},{"nip":"%s","name":"Wati Ombak"}],
                         "units":[{"code":"%s","name":"Seksi Contoh","wanted":3,"reported":1,"late":0,"missing":2,
                           "missingPeople":[{"nip":"%s","name":"Lina Tanjung"},{"nip":"%s","name":"Maya Suar"}],
                           "units":[]}]}
                        """.formatted(
                        division.code(),
                        division.head().nip().value(),
                        division.staff(1).nip().value(),
                        section.code(),
                        section.head().nip().value(),
                        section.staff(1).nip().value()));
    }

    @Test
    void aReportAfterTheDayClosedIsLate() {
        clock.set(TestClock.TODAY.plusDays(1), LocalTime.of(11, 0));
        report(section.head(), section.staff(0));
        assertThat(ask(agency.head(), section, ""))
                .bodyJson()
                .extractingPath("$.late")
                .isEqualTo(1);
    }

    @Test
    void leaveIsReportedTooAndWantedWhileItIsNot() {
        past.away(section.staff(0), DutyKind.SICK, TestClock.TODAY, TestClock.TODAY);
        assertThat(ask(agency.head(), section, "&depth=0"))
                .bodyJson()
                .extractingPath("$.wanted")
                .isEqualTo(3);
    }

    @Test
    void theDepthEndsTheTree() {
        assertThat(ask(agency.head(), agency, "&depth=0"))
                .bodyJson()
                .extractingPath("$.units")
                .asArray()
                .isEmpty();
        assertThat(ask(agency.head(), agency, "&depth=2"))
                .bodyJson()
                .extractingPath("$.units[0].units[0].code")
                .isEqualTo(section.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "7"})
    void aDepthBeyondTheTreeIsRefused(String depth) {
        assertThat(ask(agency.head(), agency, "&depth=" + depth))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("depth");
    }

    @Test
    void whoSeesIt() {
        Person officer = regency.agency("BKPSDM Contoh").staff("Ratna Teluk").staff(0);
        assertThat(ask(officer, division, "")).hasStatus(404);
        signedIn.grant(officer, Role.BKPSDM);
        assertThat(ask(officer, division, "")).hasStatusOk();
        assertThat(ask(division.head(), division, "")).as("the own unit").hasStatusOk();
        assertThat(ask(division.head(), section, "")).hasStatusOk();
        assertThat(ask(regency.regent(), agency, "")).hasStatusOk();
        assertThat(ask(section.head(), division, "")).as("the unit above").hasStatus(404);
        assertThat(ask(section.staff(0), section, "")).as("no head").hasStatus(404);
        Place other = regency.agency("Dinas Lain").head("Joko Jangkar").staff("Dewi Bakau");
        assertThat(ask(other.head(), section, "")).as("beside").hasStatus(404);
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThat(mvc.get().uri("/api/v1/units/TIDAK-ADA/daily-reports").with(signedIn.token(agency.head())))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:abdi:problem:not-found");
    }
}
