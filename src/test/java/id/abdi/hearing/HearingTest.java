package id.abdi.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.breach.Effect;
import id.abdi.discipline.CaseId;
import id.abdi.discipline.GivenCases;
import id.abdi.discipline.StepKind;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Screens;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Period;
import id.abdi.organization.Directory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The screens of discipline: opened by a form, step by step with letters, seen by the few. */
@AbdiTest
class HearingTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Screens screens;

    @Autowired
    Regency regency;

    @Autowired
    GivenCases given;

    @Autowired
    Directory directory;

    @Autowired
    TestClock clock;

    private Place agency;
    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
    }

    private MvcTestResult report(Person reporter, String clause) {
        return mvc.post()
                .uri("/discipline/breaches")
                .with(signedIn.as(reporter))
                .param("nip", budi.nip().value())
                .param("clauses", clause)
                .param("effect", "UNIT")
                .param("happened", TestClock.TODAY.toString())
                .param("facts", GivenCases.FACTS)
                .exchange();
    }

    @Test
    void aBreachIsReportedAndItsPageSaysWhatComesNextAndWhy() throws Exception {
        assertThat(screens.page(head, "/discipline/new?nip=" + budi.nip().value()))
                .contains(
                        "masuk kerja dan menaati jam kerja",
                        "belum dikonfirmasi",
                        "belum ada bimbingan atau pelatihan");
        MvcTestResult answer = report(head, "P4F");
        assertThat(answer).hasStatus3xxRedirection();
        String address = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(screens.page(head, address))
                .contains(
                        "Pasal 4 huruf f", "Panggilan pertama, paling lambat", "PP 94/2021 Pasal 26", GivenCases.FACTS);
        assertThat(screens.page(head, "/discipline")).contains("Budi Karang", "dugaan pelanggaran");
        assertThat(screens.page(budi, address)).contains("Ini perkara tentang Anda");
        assertThat(screens.get(agency.staff(1), address)).hasStatus(404);
        assertThat(screens.page(budi, "/notices"))
                .contains("perkara yang menyangkut Anda")
                .doesNotContain("pelanggaran");
    }

    @Test
    void whatIsMissingComesBackWithItsField() throws Exception {
        assertThat(report(head, "")).hasStatus(422).bodyText().contains("Pilih paling sedikit satu kewajiban");
        assertThat(screens.get(head, "/discipline/new")).hasStatus(422);
        assertThat(screens.get(
                        agency.staff(1), "/discipline/new?nip=" + budi.nip().value()))
                .hasStatus(404);
    }

    @Test
    void onlyWhomACaseConcernsFindsTheWayToItInTheMenu() throws Exception {
        String entry = "href=\"/discipline\"";
        assertThat(screens.page(budi, "/learning")).doesNotContain(entry);
        CaseId id = given.breach(head, budi, Effect.UNIT);
        assertThat(screens.page(budi, "/learning")).contains(entry, "Perkara saya");
        assertThat(screens.page(agency.staff(1), "/learning")).doesNotContain(entry);
        assertThat(screens.page(budi, "/discipline"))
                .contains("/discipline/" + id, "tentang Anda", "menyangkut Anda")
                .doesNotContain("action=\"/discipline/new\"");
        assertThat(screens.page(head, "/learning")).contains(entry).doesNotContain("Perkara saya");
        assertThat(screens.page(head, "/discipline")).doesNotContain("tentang Anda");
    }

    @Test
    void whoHadACaseKeepsTheWayToIt() throws Exception {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        given.heard(head, budi, id);
        given.take(head, id, GivenCases.step(StepKind.PROPOSED, TestClock.TODAY, "VERBAL_REPRIMAND"));
        given.take(head, id, GivenCases.step(StepKind.NOTHING_FOLLOWS));
        assertThat(screens.page(budi, "/learning")).contains("Perkara saya");
        assertThat(screens.page(budi, "/discipline")).contains("/discipline/" + id);
    }

    @Test
    void aStepIsTakenByItsFormAndItsLetterIsAPdf() throws Exception {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        String address = "/discipline/" + id;
        assertThat(screens.page(head, address)).contains("action=\"" + address + "/steps/SUMMONED\"");
        assertThat(screens.page(budi, address)).doesNotContain("/steps/SUMMONED");
        assertThat(mvc.post()
                        .uri(address + "/steps/SUMMONED")
                        .with(signedIn.as(head))
                        .param("day", TestClock.TODAY.toString())
                        .param("letter", "800/77/CONTOH")
                        .param("planned", TestClock.TODAY.plusDays(20).toString())
                        .param("words", "Pukul 9 di ruang kepala dinas")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("batas hari kerja");
        assertThat(mvc.post()
                        .uri(address + "/steps/SUMMONED")
                        .with(signedIn.as(head))
                        .param("day", TestClock.TODAY.toString())
                        .param("letter", "800/77/CONTOH")
                        .param("planned", TestClock.TODAY.plusDays(2).toString())
                        .param("words", "Pukul 9 di ruang kepala dinas")
                        .exchange())
                .hasStatus3xxRedirection();
        String letter = text(budi, address + "/letters/1");
        assertThat(letter)
                .contains("Surat panggilan I".toUpperCase(Locale.ROOT), "800/77/CONTOH", "Budi Karang", "Sinta Laut")
                .contains("Pasal 4 huruf f", "17 Juli 2026", "Pukul 9 di ruang kepala dinas", "Kode verifikasi");
        assertThat(screens.get(head, address + "/letters/2")).hasStatus(404);
        assertThat(screens.get(agency.staff(1), address + "/letters/1")).hasStatus(404);
    }

    private String text(Person reader, String path) throws Exception {
        MvcTestResult answer = screens.get(reader, path);
        assertThat(answer).hasStatusOk();
        try (PDDocument pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void theRecordAndTheDecisionAreLettersToo() throws Exception {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        given.delivered(head, budi, id, "WRITTEN_REPRIMAND");
        String address = "/discipline/" + id + "/letters/";
        assertThat(text(budi, address + "2")).contains("Ditandatangani pegawai");
        assertThat(text(budi, address + "5")).contains("tingkat ringan", "teguran tertulis");
        assertThat(text(budi, address + "6")).contains("Berlaku mulai", "keberatan");
        assertThat(screens.page(budi, "/discipline/" + id)).contains("Ajukan keberatan", "Keputusan mulai berlaku");
    }

    @Test
    void theApiOpensReadsAndCarriesOn() {
        CaseId id = CaseId.fresh();
        assertThat(mvc.put()
                        .uri(
                                "/api/v1/employees/{nip}/discipline-cases/{id}",
                                budi.nip().value(),
                                id)
                        .with(signedIn.token(head))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"kind\":\"SUSPECTED_BREACH\",\"clauses\":[\"P4F\"],\"effect\":\"AGENCY\",\"happened\":\""
                                        + TestClock.TODAY + "\",\"facts\":\"" + GivenCases.FACTS + "\"}")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"state\":\"OPENED\"", "\"likely\":\"MEDIUM\"", "\"step\":\"SUMMONED\"");
        assertThat(mvc.put()
                        .uri("/api/v1/discipline/cases/{id}/steps/{step}", id, CaseId.fresh())
                        .with(signedIn.token(head))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"step\":\"SUMMONED\",\"letter\":\"800/5\",\"words\":\"Pukul 9\",\"planned\":\""
                                + TestClock.TODAY.plusDays(1) + "\"}")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"state\":\"SUMMONED\"");
        for (String path : List.of("/api/v1/discipline/cases/" + id, "/api/v1/discipline/cases")) {
            assertThat(mvc.get().uri(path).with(signedIn.token(budi)).exchange())
                    .hasStatusOk()
                    .bodyText()
                    .contains(id.toString());
        }
        assertThat(mvc.get()
                        .uri("/api/v1/discipline/cases/" + id)
                        .with(signedIn.token(agency.staff(1)))
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void aLetterKeepsThePostsOfItsDay() throws Exception {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        given.take(head, id, GivenCases.step(StepKind.SUMMONED));
        String before = text(budi, "/discipline/" + id + "/letters/1");
        assertThat(before).contains("Dinas Contoh");
        LocalDate moved = TestClock.TODAY.plusDays(3);
        regency.end(directory.assignments(budi.id()).getFirst(), moved);
        regency.agency("Badan Contoh").hold(budi, Period.from(moved));
        clock.set(moved.plusDays(1), LocalTime.NOON);
        assertThat(screens.page(budi, "/discipline/" + id)).contains("Badan Contoh");
        assertThat(text(budi, "/discipline/" + id + "/letters/1")).isEqualTo(before);
    }

    @Test
    void aSanctionIsMarkedForWhoMaySeeItAndLeadsToItsCase() throws Exception {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        given.delivered(head, budi, id, "WRITTEN_REPRIMAND");
        clock.set(TestClock.TODAY.plusDays(40), LocalTime.NOON);
        String address = "/people/" + budi.nip().value() + "/development";
        assertThat(screens.page(head, address)).contains("Hukuman disiplin mulai berlaku", "/discipline/" + id);
        assertThat(screens.page(regency.regent(), address)).doesNotContain("Hukuman disiplin mulai berlaku");
    }

    @Test
    void evidenceIsAddedByThoseWithAPartAlone() throws Exception {
        CaseId id = given.breach(head, budi, Effect.UNIT);
        given.take(head, id, GivenCases.step(StepKind.SUMMONED));
        String address = "/discipline/" + id + "/evidence";
        assertThat(mvc.post()
                        .uri(address)
                        .with(signedIn.as(budi))
                        .param("link", "https://contoh.example/bukti")
                        .exchange())
                .hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri(address)
                        .with(signedIn.as(agency.staff(1)))
                        .param("link", "https://contoh.example/lain")
                        .exchange())
                .hasStatus(404);
        assertThat(screens.page(head, "/discipline/" + id)).contains("contoh.example/bukti");
    }
}
