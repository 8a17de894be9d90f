package id.abdi.innovationindex;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Screens;
import id.abdi.fixture.SignedIn;
import id.abdi.identity.Role;
import id.abdi.innovation.GivenInnovations;
import id.abdi.innovation.InnovationId;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** I-3, I-4: parameters with their documents, what is missing, and the set of another year. */
@AbdiTest
class IndexTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Screens screens;

    @Autowired
    GivenInnovations given;

    @Autowired
    ChoiceSql choices;

    private Person budi;
    private Person wati;
    private Person officer;
    private InnovationId innovation;

    @BeforeEach
    void build() {
        Place agency =
                regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak", "Ratna Teluk");
        budi = agency.staff(0);
        wati = agency.staff(1);
        officer = agency.staff(2);
        signedIn.grant(officer, Role.BKPSDM);
        innovation = given.idea(budi, "Surat sekali datang");
    }

    private MvcTestResult choose(Person who, int number, String parameter) {
        return choose(who, number, parameter, "2026");
    }

    private MvcTestResult choose(Person who, int number, String parameter, String year) {
        return mvc.post()
                .uri("/innovation-index/" + innovation + "/" + number)
                .with(signedIn.as(who))
                .param("year", year)
                .param("parameter", parameter)
                .param("words", "SK Bupati Nomor 12 Tahun 2025")
                .exchange();
    }

    @Test
    void aParameterCountsOnceItsDocumentIsThere() {
        String address = "/innovation-index/" + innovation + "?year=2026";
        assertThat(choose(wati, 16, "2")).hasStatus(403);
        assertThat(choose(budi, 16, "4")).hasStatus(422);
        assertThat(choose(budi, 16, "2", "1999")).hasStatus(422);
        assertThat(choose(budi, 16, "2", "2101")).hasStatus(422);
        assertThat(choose(budi, 16, "2")).hasStatus3xxRedirection();
        assertThat(screens.page(budi, address))
                .contains("Nilai 0 dari 111", "bukti belum ada", "16. Regulasi inovasi daerah (wajib)");
        Choice choice = Objects.requireNonNull(choices.of(innovation, 2026).get(16));
        assertThat(mvc.post()
                        .uri("/innovation-indicators/" + choice.id() + "/evidence")
                        .with(signedIn.as(budi))
                        .param("link", "https://contoh.invalid/sk"))
                .hasStatus3xxRedirection();
        assertThat(screens.page(wati, address)).contains("Nilai 6 dari 111", "contoh.invalid/sk", "belum dikonfirmasi");
        assertThat(choose(budi, 16, "0")).hasStatus3xxRedirection();
        assertThat(screens.page(wati, address)).contains("Nilai 0 dari 111");
    }

    @Test
    void theSumNamesWhatIsMissingAndLeavesAsATable() {
        assertThat(screens.page(wati, "/innovation-index?year=2026"))
                .contains(
                        "Surat sekali datang",
                        "20 indikator, 5 di antaranya wajib",
                        "belum diterapkan pada masa pengukuran");
        assertThat(screens.get(wati, "/innovation-index?year=2026&as=csv")).hasStatusOk();
    }

    @Test
    void thePersonnelAgencyReplacesTheSetOfAYear() {
        String table = """
                No;Indikator;Bobot;Wajib;Parameter 1;Parameter 2;Parameter 3
                1;Regulasi baru;3;ya;SK;Perkada;Perda
                2;Manfaat baru;4;;sedikit;sedang;banyak
                """;
        assertThat(replace(budi, table)).hasStatus(403);
        assertThat(replace(officer, table.replace(";3;ya", ";tiga;ya"))).hasStatus(422);
        assertThat(replace(officer, table.replace("Manfaat baru", "MB"))).hasStatus(422);
        assertThat(replace(officer, table)).hasStatus3xxRedirection();
        assertThat(replace(officer, table)).hasStatus3xxRedirection();
        assertThat(screens.page(officer, "/innovation-index/set?year=2031"))
                .contains("Regulasi baru", "Surat contoh 2031");
        assertThat(screens.page(wati, "/innovation-index/" + innovation + "?year=2031"))
                .contains("Nilai 0 dari 21");
        assertThat(screens.page(wati, "/innovation-index/" + innovation + "?year=2026"))
                .contains("Nilai 0 dari 111");
    }

    @Test
    void aNumberThatIsWrongIsNamedAndOneWithPointsIsReadAsWritten() {
        String table = """
                No;Indikator;Bobot;Wajib;Parameter 1;Parameter 2;Parameter 3
                1;Regulasi baru;3;ya;SK;Perkada;Perda
                """;
        MvcTestResult refused = replace(officer, table, "-1", "63");
        assertThat(refused).hasStatus(422);
        assertThat(Screens.content(refused)).contains("data-field=\"most\"").doesNotContain("data-field=\"least\"");
        assertThat(replace(officer, table, "200", "1.063,5")).hasStatus3xxRedirection();
        assertThat(screens.page(officer, "/innovation-index/set?year=2031")).contains("value=\"1063,5\"");
    }

    private MvcTestResult replace(Person who, String table) {
        return replace(who, table, "200", "63");
    }

    private MvcTestResult replace(Person who, String table, String most, String ownMost) {
        return mvc.post()
                .uri("/innovation-index/set")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "indikator.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .param("year", "2031")
                .param("begins", "2029-01-01")
                .param("ends", "2030-12-31")
                .param("least", "20")
                .param("each", "0,38")
                .param("most", most)
                .param("own", "")
                .param("ownMost", ownMost)
                .param("high", "65")
                .param("middle", "40")
                .param("source", "Surat contoh 2031")
                .with(signedIn.as(who))
                .exchange();
    }
}
