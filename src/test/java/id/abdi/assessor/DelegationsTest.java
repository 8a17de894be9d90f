package id.abdi.assessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** PM-10: a letter lets somebody assess a unit or a person for a time; the daily report stays where it was. */
@AbdiTest
class DelegationsTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Assessors assessors;

    @Autowired
    GivenDelegations given;

    @Autowired
    KeepDelegations keep;

    @Autowired
    Lines lines;

    @Autowired
    Directory directory;

    @Autowired
    TestClock clock;

    private Place agency;
    private Place division;
    private Person officer;
    private Person deputy;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Tono Pasir");
        division = agency.section("Bidang Contoh").head("Rahmat Pulau").staff("Budi Karang", "Wati Ombak");
        officer = regency.agency("Badan Contoh")
                .head("Joko Jangkar")
                .staff("Ratna Teluk")
                .staff(0);
        deputy = agency.staff(0);
        budi = division.staff(0);
    }

    private EmployeeId assessor(Person person, LocalDate date) {
        return assessors.of(person.id(), date).orElseThrow().id();
    }

    private static String refused(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).type();
    }

    private MvcTestResult enter(Person who, String subject, Person delegate) {
        return mvc.post()
                .uri("/plans/delegations")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(signedIn.as(who))
                .param("subject", subject)
                .param("delegate", delegate.nip().value())
                .param("from", TODAY.toString())
                .param("to", TODAY.plusDays(10).toString())
                .param("letter", GivenDelegations.LETTER)
                .exchange();
    }

    @Test
    void theHeadOfTheAgencyDelegatesAUnitForTheDaysOfTheLetter() {
        assertThat(enter(agency.head(), division.code(), deputy)).hasStatus(302);
        assertThat(assessor(budi, TODAY.minusDays(1))).isEqualTo(division.head().id());
        assertThat(assessor(budi, TODAY)).isEqualTo(deputy.id());
        assertThat(assessor(division.head(), TODAY.plusDays(10))).isEqualTo(deputy.id());
        assertThat(assessor(budi, TODAY.plusDays(11))).isEqualTo(division.head().id());
        assertThat(lines.superior(budi.id(), TODAY).orElseThrow().id())
                .isEqualTo(division.head().id());
        assertThat(assessors.assessed(deputy.id(), TODAY))
                .containsExactlyInAnyOrder(
                        division.head().id(), budi.id(), division.staff(1).id());
        assertThat(mvc.get().uri("/plans/delegations").with(signedIn.as(agency.head())))
                .hasStatusOk()
                .bodyText()
                .contains("Seluruh pegawai Bidang Contoh", "Dinilai oleh Tono Pasir", GivenDelegations.LETTER);
    }

    @Test
    void aPersonsOwnLetterGoesBeforeThatOfTheUnitAndNobodyAssessesUpward() {
        given.of(agency.head(), agency.code(), budi, TODAY, TODAY);
        given.of(agency.head(), division.staff(1).nip().value(), deputy, TODAY, TODAY);
        assertThat(assessor(division.staff(1), TODAY)).isEqualTo(deputy.id());
        assertThat(assessor(deputy, TODAY)).isEqualTo(budi.id());
        assertThat(assessor(budi, TODAY)).isEqualTo(division.head().id());
        assertThat(assessor(division.head(), TODAY)).isEqualTo(agency.head().id());
    }

    @Test
    void aTeamLeadReportsAndTheDelegateAssesses() {
        Person lead = division.staff(1);
        division.line(budi, directory.assignments(lead.id()).getFirst().post(), Period.from(Regency.BEGIN));
        assertThat(assessor(budi, TODAY)).isEqualTo(division.head().id());
        given.of(agency.head(), budi, lead);
        assertThat(assessor(budi, TODAY)).isEqualTo(lead.id());
        assertThat(lines.superior(budi.id(), TODAY).orElseThrow().id()).isEqualTo(lead.id());
    }

    @Test
    void onlyBkpsdmAndTheHeadOfTheAgencyMayAndNobodyForThemselves() {
        signedIn.grant(officer, Role.BKPSDM);
        assertThat(enter(division.head(), division.code(), deputy)).hasStatus(403);
        assertThat(enter(budi, budi.nip().value(), deputy)).hasStatus(403);
        assertThat(enter(agency.head(), officer.nip().value(), deputy)).hasStatus(403);
        assertThat(enter(agency.head(), agency.head().nip().value(), deputy)).hasStatus(403);
        assertThat(enter(officer, officer.nip().value(), deputy)).hasStatus(403);
        assertThat(enter(officer, division.code(), deputy)).hasStatus(302);
        assertThat(mvc.get().uri("/plans/delegations").with(signedIn.as(officer)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/plans/delegations").with(signedIn.as(division.head())))
                .hasStatus(403);
    }

    @Test
    void whatIsMissingIsNamedAndTwoForOneOnADayAreRefused() {
        assertThat(refused(() -> given.of(agency.head(), division.code(), deputy, TODAY, TODAY.minusDays(1))))
                .isEqualTo("delegation-invalid");
        assertThat(refused(() -> given.of(agency.head(), "TIDAK-ADA", deputy, TODAY, TODAY)))
                .isEqualTo("delegation-invalid");
        assertThat(refused(() -> given.of(agency.head(), budi.nip().value(), budi, TODAY, TODAY)))
                .isEqualTo("delegation-invalid");
        given.of(agency.head(), division.code(), deputy, TODAY, TODAY.plusDays(5));
        assertThat(refused(() -> given.of(agency.head(), division.code(), budi, TODAY.plusDays(5), TODAY.plusDays(9))))
                .isEqualTo("delegation-overlaps");
    }

    @Test
    void itIsEndedWithAReasonAndTheDaysBeforeStay() {
        Delegation delegation = given.of(agency.head(), budi, deputy);
        clock.pass(Duration.ofDays(2));
        assertThat(refused(() -> keep.end(regency.caller(agency.head()), delegation.id(), "")))
                .isEqualTo("delegation-invalid");
        assertThat(refused(() -> keep.end(regency.caller(division.head()), delegation.id(), "Surat dicabut")))
                .isEqualTo("not-allowed");
        keep.end(regency.caller(agency.head()), delegation.id(), "Surat dicabut");
        assertThat(assessor(budi, TODAY.plusDays(1))).isEqualTo(deputy.id());
        assertThat(assessor(budi, TODAY.plusDays(2))).isEqualTo(division.head().id());
        assertThat(refused(() -> keep.end(regency.caller(agency.head()), delegation.id(), "Lagi")))
                .isEqualTo("delegation-ended");
    }

    @Test
    void theSameFormSentTwiceRecordsOne() {
        DelegationId id = DelegationId.fresh();
        DelegationInput input =
                new DelegationInput(budi.nip().value(), deputy.nip().value(), TODAY, TODAY, GivenDelegations.LETTER);
        keep.by(regency.caller(agency.head()), id, input);
        keep.by(regency.caller(agency.head()), id, input);
        assertThat(assessor(budi, TODAY)).isEqualTo(deputy.id());
    }
}
