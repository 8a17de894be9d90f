package id.abdi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.plan.GivenPlans;
import id.abdi.plan.PlanResultId;
import id.abdi.programme.Programme;
import id.abdi.programme.ProgrammeHistory;
import id.abdi.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R6: what hinders a planned result is named in a line, removed in another, and blocks the programme until then. */
@AbdiTest
class ObstacleTest {
    @Autowired
    ProgrammeHistory programmes;

    @Autowired
    GivenPlans plans;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final ProgrammeId programme = ProgrammeId.fresh();
    private final UUID id = Uuid7.next();
    private Place agency;
    private Person head;
    private Person budi;
    private Person colleague;
    private PlanResultId result;

    @BeforeEach
    void carry() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
        colleague = agency.staff(1);
        LocalDate first = LocalDate.of(TestClock.TODAY.getYear(), 1, 1);
        programmes.record(
                List.of(new Programme(
                        programme,
                        1,
                        "Nelayan Naik Kelas",
                        "Kapal nelayan kecil terdata",
                        agency.id(),
                        Period.of(first, first.plusYears(5)),
                        List.of(),
                        List.of(),
                        List.of(agency.id()),
                        first,
                        null,
                        TestClock.START)),
                head.id());
        PlanResultId above = plans.of(head, regency.regent(), "Data kapal nelayan lengkap", programme);
        result = plans.of(budi, head, "Kapal di pelabuhan timur terdata", above);
    }

    private MvcTestResult say(Person who, Map<String, String> typed) {
        var request =
                mvc.post().uri("/plan-results/" + result + "/obstacles/" + id).with(signedIn.as(who));
        for (Map.Entry<String, String> field : typed.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private MvcTestResult named(Person who) {
        return say(
                who,
                Map.of(
                        "kind", "WEATHER",
                        "words", "Gelombang tinggi di pulau",
                        "remover", "OUTSIDE",
                        "since", "2026-07-10",
                        "seen", "0"));
    }

    private MvcTestResult page(Person who) {
        return mvc.get()
                .uri("/plan-results/" + result + "/obstacles")
                .with(signedIn.as(who))
                .exchange();
    }

    private MvcTestResult programme(Person who) {
        return mvc.get().uri("/programmes/" + programme).with(signedIn.as(who)).exchange();
    }

    private int versions() {
        return jdbc.sql("select count(*) from progress.obstacle o join ledger.leaf l on l.id = o.leaf where o.id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    @Test
    void onePersonNamesItAndTheProgrammeShowsIt() {
        assertThat(page(budi)).hasStatusOk().bodyText().contains("Sebutkan hambatan", "Cuaca atau penyeberangan");
        assertThat(named(budi)).hasStatus(302);
        assertThat(page(head))
                .bodyText()
                .contains("Gelombang tinggi di pulau", "hari ke-6", "oleh Budi Karang, versi 1");
        assertThat(programme(head))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Gelombang tinggi di pulau (pada Kapal di pelabuhan timur terdata)", "1 terbuka, tertua Cuaca");
        assertThat(mvc.get()
                        .uri("/people/" + budi.nip().value() + "/progress")
                        .with(signedIn.as(budi))
                        .exchange())
                .bodyText()
                .contains("1 hambatan terbuka");
    }

    /** Who may not see the person reads that something hinders, not whom and what. */
    @Test
    void othersReadTheKindAndTheUnitAlone() {
        named(budi);
        assertThat(programme(colleague))
                .hasStatusOk()
                .bodyText()
                .contains("Cuaca atau penyeberangan", "Dinas Contoh")
                .doesNotContain("Gelombang tinggi", "(pada ");
    }

    @Test
    void itIsRemovedByTheNextVersion() {
        named(head);
        assertThat(say(budi, Map.of("removed", "true", "words", "Kapal sudah berlayar", "seen", "1")))
                .hasStatus(302);
        assertThat(versions()).isEqualTo(2);
        assertThat(page(budi)).bodyText().contains("Teratasi", "Kapal sudah berlayar");
        assertThat(programme(head)).bodyText().doesNotContain("Cuaca atau penyeberangan");
    }

    @Test
    void theSameAgainStoresNothingAndAnOldPageIsRefused() {
        named(budi);
        assertThat(named(budi)).hasStatus(302);
        assertThat(versions()).isEqualTo(1);
        assertThat(say(budi, Map.of("removed", "true", "words", "Sudah reda", "seen", "0")))
                .hasStatus(412);
    }

    @Test
    void whatIsMissingIsSaidAndNothingStored() {
        assertThat(say(budi, Map.of("words", "x", "since", "2026-07-16", "seen", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih jenis hambatan.", "Pilih siapa yang dapat mengatasinya.", "Tulis 3 sampai 300 huruf.");
        assertThat(versions()).isZero();
    }

    @Test
    void onlyThePersonAndTheirSuperiorsNameIt() {
        assertThat(named(colleague)).hasStatus(404);
        assertThat(page(colleague)).hasStatus(404);
        assertThat(versions()).isZero();
    }
}
