package id.abdi.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.coaching.HelpOffered;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R9, D-18: from coaching that was offered to a case of poor performance or to none, by the pages that people use. */
@AbdiTest
class GateStoryTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final LocalDate ENDS = TODAY.plusWeeks(8);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    HelpOffered help;

    @Autowired
    TestClock clock;

    private Person head;
    private Person person;

    @BeforeEach
    void build() {
        Place section = regency.agency("Dinas Contoh")
                .head("Sinta Laut")
                .section("Bidang Contoh")
                .head("Raka Karang")
                .staff("Budi Pasir");
        head = section.head();
        person = section.staff(0);
    }

    private MvcTestResult post(Person caller, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(signedIn.as(caller));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private UUID offered() {
        assertThat(post(
                        head,
                        "/coaching",
                        Map.of(
                                "nip",
                                person.nip().value(),
                                "goal",
                                "Berkas izin selesai pada hari yang sama",
                                "help",
                                "Saya dampingi setiap Selasa pagi",
                                "steps",
                                "Memakai daftar periksa",
                                "begins",
                                TODAY.toString(),
                                "ends",
                                ENDS.toString())))
                .hasStatus3xxRedirection();
        return help.to(person.id(), TODAY).getFirst().id();
    }

    private MvcTestResult open(UUID offer) {
        return post(
                head,
                "/discipline/performance",
                Map.of(
                        "nip",
                        person.nip().value(),
                        "offer",
                        offer.toString(),
                        "fit",
                        "Bimbingan itu tentang hal yang sama",
                        "facts",
                        "Target berkas tidak tercapai tiga bulan berturut-turut"));
    }

    private void judged(UUID coaching, String outcome) {
        assertThat(post(person, "/coaching/" + coaching + "/answer", Map.of("outcome", "ACCEPTED")))
                .hasStatus3xxRedirection();
        assertThat(post(
                        head,
                        "/coaching/" + coaching + "/conversation",
                        Map.of("day", TODAY.toString(), "words", "Sudah dibahas bersama")))
                .hasStatus3xxRedirection();
        clock.set(ENDS.plusDays(3), LocalTime.of(9, 0));
        assertThat(post(
                        head,
                        "/coaching/" + coaching + "/result",
                        Map.of("outcome", outcome, "words", "Dilihat dari laporan harian")))
                .hasStatus3xxRedirection();
    }

    @Test
    void d18_withoutHelpThereIsNoCaseAndTheAnswerSaysWhatComesFirst() throws UnsupportedEncodingException {
        MvcTestResult refused = open(UUID.fromString("019a0000-0000-7000-8000-000000000001"));
        assertThat(refused).hasStatus(409);
        assertThat(refused.getResponse().getContentAsString()).contains("bimbingan");
    }

    @Test
    void d18_whoRefusesTheHelpOpensTheGate() {
        UUID offer = offered();
        assertThat(open(offer)).hasStatus(409);
        assertThat(post(
                        person,
                        "/coaching/" + offer + "/answer",
                        Map.of("outcome", "REFUSED", "words", "Saya tidak perlu dibimbing")))
                .hasStatus3xxRedirection();
        MvcTestResult opened = open(offer);
        assertThat(opened).hasStatus3xxRedirection();
        String page = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        assertThat(mvc.get().uri(page).with(signedIn.as(head)).exchange()).hasStatusOk();
        assertThat(mvc.get().uri(page).with(signedIn.as(person)).exchange()).hasStatusOk();
    }

    /** What is proposed, heard before. */
    private MvcTestResult step(Person caller, String page, String kind, Map<String, String> more) {
        Map<String, String> form =
                new HashMap<>(Map.of("day", TODAY.toString(), "words", "Dibahas bersama", "letter", "800/3/CONTOH"));
        form.putAll(more);
        return post(caller, page + "/steps/" + kind, form);
    }

    @Test
    void pm24_anotherPostFollowsOnlyTimeToImproveThatIsOver() throws UnsupportedEncodingException {
        UUID offer = offered();
        post(
                person,
                "/coaching/" + offer + "/answer",
                Map.of("outcome", "REFUSED", "words", "Saya tidak perlu dibimbing"));
        String page = Objects.requireNonNull(open(offer).getResponse().getRedirectedUrl());
        assertThat(step(
                        head,
                        page,
                        "SUMMONED",
                        Map.of("planned", TODAY.plusDays(2).toString())))
                .hasStatus3xxRedirection();
        assertThat(step(head, page, "EXAMINED", Map.of())).hasStatus3xxRedirection();
        assertThat(step(person, page, "SIGNED", Map.of())).hasStatus3xxRedirection();
        assertThat(mvc.get()
                        .uri(page)
                        .with(signedIn.as(head))
                        .exchange()
                        .getResponse()
                        .getContentAsString())
                .contains("TIME_AND_TEST")
                .doesNotContain("OTHER_POST", "HONOURABLE_DISMISSAL");
        assertThat(step(head, page, "PROPOSED", Map.of("measure", "OTHER_POST")))
                .hasStatus(409)
                .bodyText()
                .contains("lebih dulu diberi waktu memperbaiki kinerja");
        assertThat(step(head, page, "PROPOSED", Map.of("measure", "HONOURABLE_DISMISSAL")))
                .hasStatus(409)
                .bodyText()
                .contains("penempatan sementara berakhir");
        assertThat(step(head, page, "PROPOSED", Map.of("measure", "TIME_AND_TEST")))
                .hasStatus3xxRedirection();
        Person officer = regency.agency("BKPSDM Contoh").head("Putri Ombak").head();
        signedIn.grant(officer, Role.BKPSDM);
        assertThat(step(
                        officer,
                        page,
                        "DECIDED",
                        Map.of(
                                "measure",
                                "TIME_AND_TEST",
                                "planned",
                                TODAY.plusMonths(6).minusDays(1).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("paling cepat");
        assertThat(step(
                        officer,
                        page,
                        "DECIDED",
                        Map.of(
                                "measure",
                                "TIME_AND_TEST",
                                "planned",
                                TODAY.plusMonths(6).toString())))
                .hasStatus3xxRedirection();
        assertThat(step(officer, page, "DELIVERED", Map.of())).hasStatus3xxRedirection();
        assertThat(step(person, page, "OBJECTED", Map.of())).hasStatus3xxRedirection();
        Map<String, String> harder = Map.of("outcome", "HEAVIER", "measure", "HONOURABLE_DISMISSAL");
        assertThat(step(officer, page, "OBJECTION_DECIDED", harder))
                .hasStatus(409)
                .bodyText()
                .contains("penempatan sementara berakhir");
        assertThat(step(officer, page, "OBJECTION_DECIDED", Map.of("outcome", "STRENGTHENED")))
                .hasStatus3xxRedirection();
    }

    @Test
    void d18_helpThatHadItsTimeAndDidNotHelpOpensTheGate() {
        UUID offer = offered();
        judged(offer, "NOT_IMPROVED");
        assertThat(open(offer)).hasStatus3xxRedirection();
    }

    @Test
    void d18_whoGotBetterHasNoCase() {
        UUID offer = offered();
        judged(offer, "IMPROVED");
        assertThat(open(offer)).hasStatus(409);
    }
}
