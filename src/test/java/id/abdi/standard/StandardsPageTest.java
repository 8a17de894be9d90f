package id.abdi.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.PostId;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of standards: read by everybody of the agency, kept by the head of the section alone (R2, R3). */
@AbdiTest
class StandardsPageTest {
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
    SignedIn signedIn;

    private Place section;
    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = section.head();
        budi = section.staff(0);
    }

    private String page(Person reader, String path) {
        MvcTestResult answer = mvc.get().uri(path).with(signedIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return html(answer);
    }

    private static String html(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult post(Person caller, String path, String... fields) {
        var form = mvc.post().uri(path).with(signedIn.as(caller));
        for (int i = 0; i < fields.length; i += 2) {
            form = form.param(fields[i], fields[i + 1]);
        }
        return form.exchange();
    }

    private MvcTestResult create(Person caller, String id, String code, String minutes) {
        return post(
                caller,
                "/standards",
                "id",
                id,
                "unit",
                section.id().toString(),
                "code",
                code,
                "name",
                "Memeriksa berkas izin",
                "minutes",
                minutes,
                "unitOfOutput",
                "berkas",
                "audience",
                "SECTION",
                "from",
                TODAY.toString(),
                "_page",
                "/standards/new");
    }

    @Test
    void aHeadSetsAStandardAndItsPeopleSeeIt() {
        String code = section.code() + "-P1";
        String id = Uuid7.next().toString();
        assertThat(create(head, id, code, "7,5")).hasStatus3xxRedirection();
        assertThat(create(head, id, code, "7,5")).as("sent twice").hasStatus3xxRedirection();
        assertThat(page(budi, "/standards")).contains("Memeriksa berkas izin", "7,5 menit per berkas", "Berlaku");
        assertThat(page(head, "/standards/" + id)).contains("Ubah mulai suatu tanggal", "Cabut standar");
        assertThat(page(budi, "/standards/" + id)).doesNotContain("Cabut standar");
    }

    @Test
    void aPointBeforeThreeDigitsGroupsThousands() {
        String id = Uuid7.next().toString();
        assertThat(create(head, id, section.code() + "-P6", "1.200")).hasStatus3xxRedirection();
        assertThat(page(head, "/standards/" + id)).contains("1.200 menit per berkas");
    }

    @Test
    void aCorrectionSentWithTheSameFormIsNotTakenForTheFirst() {
        String code = section.code() + "-P4";
        String id = Uuid7.next().toString();
        assertThat(create(head, id, code, "5")).hasStatus3xxRedirection();
        assertThat(create(head, id, code, "50")).hasStatus(409).hasForwardedUrl("/standards/new");
        assertThat(page(head, "/standards/" + id))
                .contains("5 menit per berkas")
                .doesNotContain("50 menit");
    }

    @Test
    void aFormWhoseIdIsNoneIsSavedAllTheSame() {
        String code = section.code() + "-P5";
        assertThat(create(head, "bukan id", code, "5")).hasStatus3xxRedirection();
        assertThat(standards.inForce(new StandardCode(code), TODAY)).isPresent();
    }

    @Test
    void aRefusedFormNamesEveryWrongField() {
        MvcTestResult refused = create(head, Uuid7.next().toString(), "x", "banyak");
        assertThat(refused).hasStatus(422).hasForwardedUrl("/standards/new");
    }

    @Test
    void aCodeIsUsedOnce() {
        String code = section.code() + "-P2";
        create(head, Uuid7.next().toString(), code, "5");
        assertThat(create(head, Uuid7.next().toString(), code, "5")).hasStatus(422);
    }

    @Test
    void onlyTheHeadOfTheSectionKeepsItsStandards() {
        WorkStandard standard = given.of(section, "Memeriksa berkas", "berkas", "10", TODAY);
        Person other = regency.agency("Dinas Lain").head("Ratna Pasir").head();
        String code = section.code() + "-P3";
        assertThat(create(budi, Uuid7.next().toString(), code, "5")).hasStatus(403);
        assertThat(create(other, Uuid7.next().toString(), code, "5")).hasStatus(403);
        assertThat(post(budi, "/standards/" + standard.id() + "/withdrawal", "reason", "Contoh"))
                .hasStatus(403);
        assertThat(post(other, "/standards/" + standard.id() + "/withdrawal", "reason", "Contoh"))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/standards/" + standard.id())
                        .with(signedIn.as(other))
                        .exchange())
                .hasStatus(404);
        assertThat(mvc.get().uri("/standards/new").with(signedIn.as(budi)).exchange())
                .hasStatus(403);
    }

    @Test
    void aHeadKeepsTheStandardsOfASectionThatNobodyHeads() {
        Place vacant = section.section("Bidang Kosong").vacant().staff("Siti Teluk");
        assertThat(page(head, "/standards/new?unit=" + vacant.id())).contains("Bidang Kosong");
    }

    @Test
    void aStaleChangeIsRefused() {
        WorkStandard standard = given.of(section, "Memeriksa berkas", "berkas", "10", TODAY);
        given.change(section, standard, "20", TODAY);
        MvcTestResult stale = post(
                head,
                "/standards/" + standard.id() + "/change",
                "name",
                "Memeriksa berkas",
                "minutes",
                "15",
                "unitOfOutput",
                "berkas",
                "from",
                TODAY.toString(),
                "version",
                "1");
        assertThat(stale).hasStatus(412);
    }

    @Test
    void anAssignmentIsSeenBeforeItIsDone() {
        PostId post = section.hold(regency.person("Siti Teluk"), Period.from(Regency.BEGIN));
        WorkStandard standard = given.of(section, "Memeriksa berkas", "berkas", "10", TODAY);
        String[] chosen = {
            "unit", section.id().toString(),
            "standards", standard.id().toString(),
            "posts", post.toString(),
            "mode", "ONLY",
            "from", TODAY.toString(),
            "sure", "false"
        };
        MvcTestResult preview = post(head, "/standards/assign", chosen);
        assertThat(preview).hasStatusOk();
        assertThat(html(preview)).contains("3 jabatan kehilangan standar ini", "Budi Karang", "Simpan pembagian");
        assertThat(standards.claimable(budi.id(), TODAY)).hasSize(1);
        chosen[chosen.length - 1] = "true";
        assertThat(post(head, "/standards/assign", chosen)).hasStatus3xxRedirection();
        assertThat(standards.claimable(budi.id(), TODAY)).isEmpty();
        assertThat(page(head, "/standards/" + standard.id())).contains("Siti Teluk", "1 jabatan");
    }

    @Test
    void theFormOfAnAssignmentOffersStandardsAndPosts() {
        given.of(section, "Memeriksa berkas", "berkas", "10", TODAY);
        assertThat(page(head, "/standards/assign"))
                .contains("Memeriksa berkas", "Budi Karang, Pelaksana", "Lihat akibatnya");
    }
}
