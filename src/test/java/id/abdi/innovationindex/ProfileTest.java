package id.abdi.innovationindex;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Screens;
import id.abdi.fixture.SignedIn;
import id.abdi.innovation.GivenInnovations;
import id.abdi.innovation.InnovationId;
import id.abdi.innovationindex.Profile.Criterion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** I-1: form, kind, initiator and the criteria of PP 38/2017 Pasal 6 belong to an innovation and to the yearly data set. */
@AbdiTest
class ProfileTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Screens screens;

    @Autowired
    Regency regency;

    @Autowired
    GivenInnovations given;

    @Autowired
    ProfileSql sql;

    private Person author;
    private Person colleague;
    private InnovationId id;

    @BeforeEach
    void build() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        author = agency.staff(0);
        colleague = agency.staff(1);
        id = given.idea(author);
    }

    private MvcTestResult describe(Person who, String form, String renewal) {
        return mvc.post()
                .uri("/innovation-index/" + id + "/profile")
                .with(signedIn.as(who))
                .param("form", form)
                .param("kind", "DIGITAL")
                .param("initiator", "ASN")
                .param("renewal", renewal)
                .exchange();
    }

    @Test
    void i1_formKindInitiatorAndCriteriaBelongToTheInnovation() {
        assertThat(screens.page(author, "/innovation-index/" + id)).contains("Belum diisi: bentuk");
        assertThat(describe(author, "PUBLIC_SERVICE", "Cara baru seluruhnya")).hasStatus3xxRedirection();
        assertThat(screens.page(author, "/innovation-index/" + id))
                .contains(
                        "pelayanan publik · digital · inisiator ASN",
                        "Cara baru seluruhnya",
                        "4 dari 5 kriteria Pasal 6 belum dijawab");
        assertThat(screens.page(colleague, "/innovations/" + id))
                .contains("pelayanan publik · digital · inisiator ASN");
    }

    @Test
    void theSameAgainIsTheSameVersionAndAChangeIsTheNext() {
        describe(author, "OTHER", "Sebagian baru");
        describe(author, "OTHER", "Sebagian baru");
        assertThat(sql.of(id).orElseThrow().version()).isEqualTo(1);
        describe(author, "OTHER", "Seluruhnya baru");
        Profile newest = sql.of(id).orElseThrow();
        assertThat(newest.version()).isEqualTo(2);
        assertThat(newest.criteria()).containsEntry(Criterion.RENEWAL, "Seluruhnya baru");
    }

    @Test
    void whatIsNotChosenIsSaidAndOnlyWhoSpeaksForItMay() {
        assertThat(describe(author, "", "x")).hasStatus(422).bodyText().contains("Pilih salah satu");
        assertThat(describe(colleague, "OTHER", "Sebagian baru")).hasStatus(403);
        assertThat(sql.of(id)).isEmpty();
    }

    @Test
    void itIsInTheYearlyDataSetAndOverTheApi() {
        assertThat(mvc.put()
                        .uri("/api/v1/innovation-index/" + id + "/profile")
                        .with(signedIn.token(author))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"form\":\"GOVERNANCE\",\"kind\":\"NON_DIGITAL\",\"initiator\":\"COMMUNITY\","
                                + "\"replicable\":\"Dapat dilakukan di desa lain\"}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"RENEWAL\"", "Dapat dilakukan di desa lain");
        assertThat(Screens.content(mvc.get()
                        .uri("/api/v1/innovation-index/" + id)
                        .with(signedIn.token(colleague))
                        .exchange()))
                .contains("\"form\":\"GOVERNANCE\"", "\"initiator\":\"COMMUNITY\"");
        assertThat(Screens.content(screens.get(colleague, "/innovation-index?as=csv")))
                .contains("Bentuk", "Mengandung pembaruan", "tata kelola pemerintahan", "Dapat dilakukan di desa lain");
    }
}
