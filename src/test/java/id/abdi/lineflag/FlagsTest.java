package id.abdi.lineflag;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A head says that the board is wrong, the personnel agency answers, and the head reads the answer on the board. */
@AbdiTest
class FlagsTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    LineFlags flags;

    private Place agency;
    private Person head;
    private Person budi;
    private Person officer;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
        officer = regency.agency("BKPSDM Contoh")
                .head("Tono Pasir")
                .staff("Ratna Teluk")
                .staff(0);
        signedIn.grant(officer, Role.BKPSDM);
    }

    private MvcTestResult post(Person caller, String path, String words) {
        return mvc.post()
                .uri(path)
                .with(signedIn.as(caller))
                .param("words", words)
                .exchange();
    }

    private MvcTestResult notMine(Person caller, Person person) {
        return post(caller, "/today/" + TODAY + "/" + person.nip().value() + "/flag", "");
    }

    private MvcTestResult missing(Person caller, String words) {
        return post(caller, "/today/" + TODAY + "/missing", words);
    }

    private String page(Person reader, String path) throws Exception {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private UUID asked() {
        List<Flag> asked = flags.of(head.id(), TODAY);
        assertThat(asked).hasSize(1);
        return asked.getFirst().id();
    }

    /** What the list of the agency shows about that question. */
    private String card(UUID flag) throws Exception {
        String list = page(officer, "/flags");
        int from = list.indexOf("id=\"f-" + flag + "\"");
        assertThat(from).as("the card of the question").isPositive();
        return list.substring(from, list.indexOf("</section>", from));
    }

    @Test
    void aPersonWhoIsNotMineIsAskedAboutOnce() throws Exception {
        assertThat(notMine(head, budi)).hasStatus3xxRedirection();
        assertThat(notMine(head, budi)).hasStatus3xxRedirection();
        assertThat(card(asked()))
                .contains(
                        "Bukan bawahan saya: Budi Karang (Dinas Contoh)", "Sinta Laut (Dinas Contoh)", "15 Juli 2026");
        assertThat(page(head, "/today?date=" + TODAY))
                .contains("Ditanyakan ke BKPSDM", "Budi Karang bukan bawahan saya", "menunggu jawaban BKPSDM");
    }

    @Test
    void somebodyMissingIsDescribedInWords() throws Exception {
        assertThat(missing(head, "  ")).hasStatus(422);
        assertThat(missing(head, "x".repeat(501))).hasStatus(422);
        assertThat(missing(head, "Joko Jangkar, Seksi Pelabuhan")).hasStatus3xxRedirection();
        assertThat(missing(head, "Joko Jangkar, Seksi Pelabuhan")).hasStatus3xxRedirection();
        assertThat(card(asked())).contains("Belum tercantum", "Joko Jangkar, Seksi Pelabuhan", "Sinta Laut");
    }

    @Test
    void onlyThePersonnelAgencySeesAndSettles() {
        notMine(head, budi);
        for (Person other : List.of(head, budi, regency.regent())) {
            assertThat(mvc.get().uri("/flags").with(signedIn.as(other))).hasStatus(403);
            assertThat(post(other, "/flags/" + asked(), "Sudah dibetulkan")).hasStatus(403);
        }
        assertThat(flags.of(head.id(), TODAY).getFirst().open()).isTrue();
    }

    @Test
    void theAnswerIsGivenOnceAndToldToTheHead() throws Exception {
        notMine(head, budi);
        UUID flag = asked();
        assertThat(post(officer, "/flags/" + flag, " ")).hasStatus(422);
        assertThat(post(officer, "/flags/" + flag, "Dipindahkan per 20 Juli")).hasStatus3xxRedirection();
        assertThat(post(officer, "/flags/" + flag, "Sekali lagi"))
                .hasStatus(409)
                .bodyText()
                .contains("sudah dijawab");
        assertThat(post(officer, "/flags/" + UUID.randomUUID(), "Siapa")).hasStatus(404);
        assertThat(card(flag)).contains("Dijawab: Dipindahkan per 20 Juli").doesNotContain("<form");
        assertThat(page(head, "/today?date=" + TODAY))
                .contains("Jawaban BKPSDM: Dipindahkan per 20 Juli")
                .doesNotContain("Ditanyakan ke BKPSDM");
    }

    @Test
    void theQuestionStillNamesThePersonWhoHasBeenMovedSince() throws Exception {
        notMine(head, budi);
        Place other = regency.agency("Dinas Lain").head("Lina Tanjung");
        PostId post = PostId.fresh();
        regency.record(new PostFact(
                post, other.id(), "Pelaksana", PostKind.EXECUTIVE, null, false, Period.from(Regency.BEGIN)));
        regency.replace(AssignmentFact.definitive(budi.id(), post, Period.from(TODAY)));
        post(officer, "/flags/" + asked(), "Sudah dipindahkan");
        assertThat(page(head, "/today?date=" + TODAY))
                .contains("Budi Karang bukan bawahan saya", "Jawaban BKPSDM: Sudah dipindahkan");
    }

    @Test
    void onlyTheOwnBoardIsAskedAbout() {
        Place other = regency.agency("Dinas Lain").head("Lina Tanjung");
        assertThat(notMine(other.head(), budi)).hasStatus(404);
        assertThat(notMine(regency.regent(), budi))
                .hasStatus(403)
                .bodyText()
                .contains("memang tidak ada di daftar Anda");
        assertThat(missing(budi, "Joko Jangkar")).hasStatus(403);
        assertThat(flags.of(budi.id(), TODAY)).isEmpty();
    }
}
