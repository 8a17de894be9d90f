package id.abdi.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.Screens;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.innovation.Innovations.Credit;
import id.abdi.innovation.Innovations.Part;
import id.abdi.innovation.Measure.Phase;
import id.abdi.innovation.Stage.Name;
import id.abdi.innovation.Step.Adoption;
import id.abdi.kernel.Period;
import id.abdi.kernel.Uuid7;
import id.abdi.sop.GivenSops;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R7: an innovation from the idea to its adoption, on pages and over the API. */
@AbdiTest
class InnovationTest {
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
    GivenSops sops;

    @Autowired
    Innovations innovations;

    private Place section;
    private Person head;
    private Person budi;
    private Person wati;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Contoh")
                .head("Sinta Laut")
                .section("Seksi Contoh")
                .head("Raka Teluk")
                .staff("Budi Karang", "Wati Ombak");
        head = section.head();
        budi = section.staff(0);
        wati = section.staff(1);
    }

    private MvcTestResult api(Person caller, String path, String body) {
        return mvc.post()
                .uri("/api/v1/innovations" + path)
                .with(signedIn.token(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void anIdeaIsReadByEverybodyAndADraftByItsAuthorAlone() {
        InnovationId idea = given.idea(budi, "Surat sekali datang " + section.code());
        InnovationId draft = given.draft(budi);
        assertThat(screens.page(wati, "/innovations?unit=" + section.code()))
                .contains("Surat sekali datang " + section.code())
                .doesNotContain("Konsep contoh");
        assertThat(screens.page(wati, "/innovations/" + idea)).contains("Warga menunggu lama", "Budi Karang");
        assertThat(screens.page(budi, "/innovations/" + draft)).contains("Konsep contoh");
        assertThat(screens.get(wati, "/innovations/" + draft)).hasStatus(404);
        assertThat(screens.page(budi, "/innovations?state=DRAFT&unit=" + section.code()))
                .contains("Konsep contoh");
    }

    @Test
    void i6_aClaimWithoutABaselineIsRefusedWithWhatIsMissing() {
        InnovationId id = given.onTrial(budi, section.code());
        MvcTestResult answer = api(budi, "/" + id + "/ask", "{\"words\":\"Jelas lebih cepat\"}");
        assertThat(answer).hasStatus(422);
        assertThat(Screens.content(answer)).contains("proof-missing", "Belum ada angka awal");
        MvcTestResult form = mvc.post()
                .uri("/innovations/" + id + "/ask")
                .with(signedIn.as(budi))
                .param("words", "Jelas lebih cepat")
                .exchange();
        assertThat(form).hasStatus(422);
        assertThat(screens.page(budi, "/innovations/" + id))
                .contains("Belum dapat disebut terbukti", "Belum ada angka awal");
    }

    @Test
    void i6_itIsProvenBySomebodyElseAndThenAdoptedInAnSop() {
        GivenSops.Given sop = sops.inForce();
        Person author = sop.section().staff(0);
        Person chief = sop.section().head();
        InnovationId id = given.asked(author, sop.section().code());
        assertThat(api(author, "/" + id + "/confirm", "{\"words\":\"Sudah saya periksa\"}"))
                .hasStatus(403);
        assertThat(screens.page(chief, "/notices")).contains("Anda diminta memastikan dampak inovasi");
        assertThat(api(chief, "/" + id + "/confirm", "{\"words\":\"Sudah saya periksa\"}"))
                .hasStatusOk();
        String code = sops.code(sop.sop()).value();
        MvcTestResult adopted = api(
                chief,
                "/" + id + "/adopt",
                "{\"way\":\"SOP\",\"reference\":\"" + code + "\",\"words\":\"Langkah kedua dihapus\"}");
        assertThat(adopted).hasStatusOk();
        assertThat(Screens.content(adopted)).contains("\"ADOPTED\"", code);
        assertThat(screens.page(author, "/innovations/" + id))
                .contains("Diterapkan dalam SOP " + code + " versi 1", "45 → 12 menit (−73%)", "contoh.invalid/AFTER");
        assertThat(credits(author)).extracting(Credit::reached).containsExactly(Name.IDEA, Name.PROVEN, Name.ADOPTED);
        assertThat(screens.page(author, "/people/" + author.nip().value() + "/development"))
                .contains("/innovations/" + id, "Perubahan", "terbukti (pemilik)");
    }

    private List<Credit> credits(Person person) {
        return innovations
                .credits(List.of(person.id()), Period.inclusive(TestClock.TODAY, TestClock.TODAY))
                .getOrDefault(person.id(), List.of());
    }

    @Test
    void theSubordinateOfAContributorDoesNotConfirm() {
        Person agencyHead = regency.agency("Dinas Lain").head("Joko Selat").head();
        InnovationId id = given.invited(budi, head);
        assertThat(credits(head)).isEmpty();
        given.step(head, id, StepKind.JOIN, GivenInnovations.WORDS);
        assertThat(credits(head)).extracting(Credit::part).containsExactly(Part.CONTRIBUTOR);
        given.step(budi, id, StepKind.TRIAL, GivenInnovations.trial(section.code()));
        given.prove(
                budi,
                given.step(budi, id, StepKind.BASELINE, GivenInnovations.baseline(GivenInnovations.BEFORE)),
                Phase.BEFORE);
        given.prove(budi, given.step(budi, id, StepKind.RESULT, GivenInnovations.result("12")), Phase.AFTER);
        given.step(budi, id, StepKind.ASK, GivenInnovations.WORDS);
        assertThat(api(head, "/" + id + "/confirm", "{\"words\":\"Sudah\"}")
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(api(wati, "/" + id + "/confirm", "{\"words\":\"Sudah\"}")
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(api(agencyHead, "/" + id + "/confirm", "{\"words\":\"Sudah\"}")
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void evidenceStandsAtTheMeasureAndNotWhileSomebodyIsAsked() {
        InnovationId id = given.measured(budi, section.code());
        Innovation innovation = innovations.find(regency.caller(budi), id).orElseThrow();
        String address = "/innovation-measures/"
                + innovation.measured(Phase.AFTER).orElseThrow().id() + "/evidence";
        assertThat(link(budi, address, "mei")).hasStatus3xxRedirection();
        assertThat(link(wati, address, "mei")).hasStatus(403);
        given.step(budi, id, StepKind.ASK, GivenInnovations.WORDS);
        assertThat(link(budi, address, "juli")).hasStatus(409);
    }

    private MvcTestResult link(Person who, String address, String month) {
        return mvc.post()
                .uri(address)
                .with(signedIn.as(who))
                .param("link", "https://contoh.invalid/register/" + month)
                .exchange();
    }

    @Test
    void dailyWorkForItIsNamedOnceByWhoDidIt() {
        InnovationId id = given.idea(budi);
        String work = "{\"reference\":\"" + given.activity(budi) + "\",\"begins\":\"2026-07-15\"}";
        assertThat(screens.page(budi, "/innovations/" + id))
                .contains("Cantumkan kegiatan sendiri", "Mencetak surat di loket");
        assertThat(api(wati, "/" + id + "/work", work)).hasStatus(403);
        assertThat(api(budi, "/" + id + "/work", work)).hasStatusOk();
        given.step(wati, id, StepKind.COMMENT, GivenInnovations.WORDS);
        assertThat(api(budi, "/" + id + "/work", work)).hasStatus(422);
        assertThat(screens.page(wati, "/innovations/" + id))
                .contains("1 kegiatan, 1 j 30 m", "Mencetak surat di loket");
    }

    @Test
    void theSameRequestTwiceIsOne() {
        String body = "{\"id\":\"" + Uuid7.next()
                + "\",\"problem\":\"Warga menunggu lama\",\"attempt\":\"Surat dicetak di tempat\",\"gain\":\"Warga\"}";
        assertThat(api(budi, "", body)).hasStatus(201);
        assertThat(api(budi, "", body)).hasStatus(201);
        assertThat(api(wati, "", body)).hasStatus(409);
        InnovationId idea = given.idea(budi);
        api(wati, "/" + idea + "/comment", "{\"words\":\"Bagus sekali\"}");
        MvcTestResult again = api(wati, "/" + idea + "/comment", "{\"words\":\"Bagus sekali\"}");
        assertThat(Screens.content(again).split("Bagus sekali", -1)).hasSize(2);
    }

    /** Also a step after which one may not take it any more: who agreed is not invited any longer. */
    @Test
    void everyStepTwiceIsOne() {
        Place other = regency.agency("Dinas Tetangga").head("Tono Pasir");
        InnovationId id = given.draft(budi);
        twice(budi, id, StepKind.SHARE, GivenInnovations.WORDS);
        twice(wati, id, StepKind.COMMENT, GivenInnovations.WORDS);
        twice(budi, id, StepKind.INVITE, GivenInnovations.person(wati));
        twice(wati, id, StepKind.JOIN, GivenInnovations.WORDS);
        twice(budi, id, StepKind.TRIAL, GivenInnovations.trial(section.code(), wati));
        twice(wati, id, StepKind.TRIAL, GivenInnovations.trial(section.code(), budi));
        twice(wati, id, StepKind.LEAVE, GivenInnovations.WORDS);
        StepInput work = GivenInnovations.work(given.activity(budi));
        twice(budi, id, StepKind.WORK, work);
        given.prove(
                budi,
                twice(budi, id, StepKind.BASELINE, GivenInnovations.baseline(GivenInnovations.BEFORE)),
                Phase.BEFORE);
        given.prove(budi, twice(budi, id, StepKind.RESULT, GivenInnovations.result("12")), Phase.AFTER);
        twice(budi, id, StepKind.ASK, GivenInnovations.WORDS);
        twice(head, id, StepKind.DECLINE, GivenInnovations.WORDS);
        twice(budi, id, StepKind.ASK, GivenInnovations.WORDS);
        twice(head, id, StepKind.CONFIRM, GivenInnovations.WORDS);
        twice(head, id, StepKind.ADOPT, GivenInnovations.adoption(Adoption.Way.ROLLOUT, null));
        twice(other.head(), id, StepKind.SPREAD, GivenInnovations.spread(other.code()));
        twice(budi, id, StepKind.CLOSE, GivenInnovations.WORDS);
        twice(budi, given.idea(budi), StepKind.WITHDRAW, GivenInnovations.WORDS);
    }

    private Innovation twice(Person who, InnovationId id, StepKind kind, StepInput input) {
        Innovation first = given.step(who, id, kind, input);
        assertThat(given.step(who, id, kind, input).steps()).as(kind.name()).hasSameSizeAs(first.steps());
        return first;
    }

    @Test
    void aFigureIsReadAsPeopleWriteItAndANumberAsProgramsDo() {
        InnovationId id = given.onTrial(budi, section.code());
        baseline(id, "\"1.250,5\"", "1250.5");
        baseline(id, "\"1.250\"", "1250");
        baseline(id, "1.250", "1.25");
        baseline(id, "45", "45");
    }

    private void baseline(InnovationId id, String figure, String read) {
        assertThat(api(
                        budi,
                        "/" + id + "/baseline",
                        "{\"words\":\"Dari buku register\",\"begins\":\"2026-06-01\",\"indicator\":\"Lama menunggu\","
                                + "\"measure\":\"menit\",\"direction\":\"LESS\",\"benefit\":\"COST\",\"figure\":"
                                + figure + "}"))
                .hasStatusOk();
        Innovation innovation = innovations.find(regency.caller(budi), id).orElseThrow();
        assertThat(innovation.measure(Phase.BEFORE).orElseThrow().figure()).isEqualByComparingTo(read);
    }

    @Test
    void whatWasAdoptedSpreadsToAnotherUnitOnce() {
        Place other = regency.agency("Dinas Tetangga").head("Tono Pasir");
        InnovationId id = given.adopted(budi, head, section.code());
        assertThat(given.step(other.head(), id, StepKind.SPREAD, GivenInnovations.spread(other.code()))
                        .stage()
                        .name())
                .isEqualTo(Name.SPREAD);
        assertThat(api(
                                budi,
                                "/" + id + "/spread",
                                "{\"unit\":\"" + section.code() + "\",\"begins\":\"2026-07-15\",\"words\":\"Sama\"}")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void anAdoptionNamesAVersionThatIsThere() {
        InnovationId id = given.proven(budi, head, section.code());
        MvcTestResult answer =
                api(head, "/" + id + "/adopt", "{\"way\":\"SOP\",\"reference\":\"SOP/TIDAK/ADA\",\"words\":\"Baru\"}");
        assertThat(answer).hasStatus(422);
        assertThat(given.step(head, id, StepKind.ADOPT, GivenInnovations.adoption(Adoption.Way.ROLLOUT, null))
                        .stage()
                        .name())
                .isEqualTo(Name.ADOPTED);
    }
}
