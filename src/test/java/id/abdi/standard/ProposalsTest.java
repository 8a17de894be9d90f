package id.abdi.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Work in no catalogue is proposed; the head accepts it, merges it or says why not; the employee reads the answer. */
@AbdiTest
class ProposalsTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    GivenStandards given;

    @Autowired
    Standards standards;

    @Autowired
    Proposals proposals;

    @Autowired
    SignedIn signedIn;

    private Place section;
    private Person budi;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        budi = section.staff(0);
    }

    private String page(Person reader) throws UnsupportedEncodingException {
        MvcTestResult answer =
                mvc.get().uri("/standards/proposals").with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult post(Person caller, String path, String... fields) {
        var form = mvc.post().uri("/standards/proposals/" + path).with(signedIn.as(caller));
        for (int i = 0; i < fields.length; i += 2) {
            form = form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    /** Proposed through the form of the day. */
    private UUID proposed(String name) {
        UUID activity = Uuid7.next();
        MvcTestResult saved = mvc.post()
                .uri("/activities")
                .with(signedIn.as(budi))
                .param("id", activity.toString())
                .param("date", TODAY.toString())
                .param("description", name)
                .param("minutes", "90")
                .param("quantity", "4")
                .param("unitOfOutput", "kotak")
                .param("kind", "ROUTINE")
                .param("propose", "true")
                .param("replaces", "0")
                .exchange();
        assertThat(saved).hasStatus3xxRedirection();
        return Objects.requireNonNull(proposals.from(List.of(activity)).get(activity))
                .id();
    }

    @Test
    void anActivityWithoutAStandardBecomesAProposal() throws UnsupportedEncodingException {
        proposed("Menata kotak arsip");
        assertThat(page(section.head())).contains("Menata kotak arsip", "22,5 menit per kotak", "Budi Karang");
        assertThat(page(budi)).contains("Menata kotak arsip", "Menunggu jawaban atasan");
        assertThat(page(section.staff(1))).doesNotContain("Menata kotak arsip");
    }

    @Test
    void oneActivityIsProposedOnce() {
        UUID activity = Uuid7.next();
        Proposals.Work work =
                new Proposals.Work(budi.id(), activity, TODAY, "Menata kotak arsip", "kotak", new BigDecimal("22.5"));
        proposals.propose(regency.caller(budi), work);
        proposals.propose(regency.caller(budi), work);
        assertThat(proposals.from(List.of(activity))).hasSize(1);
    }

    @Test
    void theHeadAcceptsItAsAStandard() throws UnsupportedEncodingException {
        UUID id = proposed("Menata kotak arsip");
        MvcTestResult accepted = post(
                section.head(),
                id + "/acceptance",
                "unit",
                section.id().toString(),
                "code",
                section.code() + "-U1",
                "name",
                "Menata kotak arsip",
                "minutes",
                "20",
                "unitOfOutput",
                "kotak",
                "audience",
                "SECTION",
                "from",
                TODAY.toString());
        assertThat(accepted).hasStatus3xxRedirection();
        assertThat(standards.claimable(budi.id(), TODAY))
                .extracting(WorkStandard::name)
                .containsExactly("Menata kotak arsip");
        assertThat(page(budi)).contains("Diterima sebagai standar Menata kotak arsip");
        assertThat(page(section.head())).contains("Tidak ada usulan yang menunggu");
    }

    @Test
    void theHeadMergesItWithAStandard() throws UnsupportedEncodingException {
        WorkStandard standard = given.of(section, "Menata arsip", "kotak", "15", TODAY.minusDays(9));
        UUID id = proposed("Menata kotak arsip");
        assertThat(post(section.head(), id + "/merging", "standardCode", "TIDAK-ADA"))
                .hasStatus(422);
        assertThat(post(
                        section.head(),
                        id + "/merging",
                        "standardCode",
                        standard.code().value()))
                .hasStatus3xxRedirection();
        assertThat(page(budi)).contains("Pakai standar Menata arsip");
    }

    @Test
    void theHeadSaysWhyNot() throws UnsupportedEncodingException {
        UUID id = proposed("Menata kotak arsip");
        assertThat(post(section.head(), id + "/refusal", "words", " ")).hasStatus(422);
        assertThat(post(section.head(), id + "/refusal", "words", "Bukan tugas seksi ini"))
                .hasStatus3xxRedirection();
        assertThat(post(section.head(), id + "/refusal", "words", "Sekali lagi"))
                .hasStatus(409);
        assertThat(page(budi)).contains("Tidak dijadikan standar: Bukan tugas seksi ini");
    }

    @Test
    void nobodyElseAnswersIt() {
        UUID id = proposed("Menata kotak arsip");
        Person other = regency.agency("Dinas Lain").head("Tono Pasir").head();
        assertThat(post(budi, id + "/refusal", "words", "Contoh")).hasStatus(403);
        assertThat(post(section.staff(1), id + "/refusal", "words", "Contoh")).hasStatus(404);
        assertThat(post(other, id + "/refusal", "words", "Contoh")).hasStatus(404);
        assertThat(post(section.head(), Uuid7.next() + "/refusal", "words", "Contoh"))
                .hasStatus(404);
    }
}
