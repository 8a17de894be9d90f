package id.abdi.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency.Place;
import id.abdi.kernel.Period;
import id.abdi.organization.Fact.LineFact;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R9, D-18, D-20, D-21: help that is offered, agreed or refused, talked about, tried and judged; seen by two, and by one above that it is. */
@AbdiTest
class CoachingTest extends CoachedSection {
    @Test
    void theTwoSeeAllOfItAndTheLevelAboveOnlyThatItIs() throws Exception {
        CoachingId id = given.talked(head, person);
        String address = "/coaching/" + id;
        assertThat(page(person, address))
                .contains("Berkas izin selesai", "Saya mau", "Sudah lebih rapi", "Daftarnya membantu");
        assertThat(page(head, address)).contains("Berkas izin selesai", "Catat percakapan", "Nilai hasilnya");
        assertThat(get(above, address)).hasStatus(404);
        assertThat(get(colleague, address)).hasStatus(404);
        assertThat(page(above, "/coaching"))
                .contains("Budi Pasir", "Berjalan")
                .doesNotContain("Berkas izin selesai", "lebih rapi");
        assertThat(rights.looksAt(person.id(), 10))
                .anySatisfy(look -> assertThat(look.viewer()).isEqualTo(above.id()));
        assertThat(page(person, "/people/" + person.nip().value() + "/development"))
                .contains("Bimbingan ditawarkan: Berkas izin selesai", "href=\"" + address + "\"");
        assertThat(page(above, "/people/" + person.nip().value() + "/development"))
                .doesNotContain("Bimbingan ditawarkan");
    }

    @Test
    void aRefusalIsRecordedAndCountsAsOffered() {
        CoachingId id = given.offered(head, person);
        assertThat(post(person, "/coaching/" + id + "/answer", Map.of("outcome", "REFUSED", "words", "Tidak perlu")))
                .hasStatus3xxRedirection();
        assertThat(only().answer()).isEqualTo(Answer.REFUSED);
        assertThat(post(person, "/coaching/" + id + "/answer", Map.of("outcome", "ACCEPTED")))
                .hasStatus(409);
        assertThat(post(
                        head,
                        "/coaching/" + id + "/conversation",
                        Map.of("day", TODAY.toString(), "words", "Tetap bicara")))
                .hasStatus(409);
    }

    @Test
    void theHeadCannotAnswerForThePersonNorThePersonJudge() {
        CoachingId id = given.offered(head, person);
        assertThat(post(head, "/coaching/" + id + "/answer", Map.of("outcome", "ACCEPTED")))
                .hasStatus(403);
        assertThat(post(person, "/coaching/" + id + "/result", Map.of("outcome", "IMPROVED", "words", "Sudah baik")))
                .hasStatus(403);
        assertThat(post(above, "/coaching/" + id + "/withdrawal", Map.of("words", "Tidak jadi")))
                .hasStatus(404);
    }

    @Test
    void whatWasTakenBackBeforeTheAnswerIsNoOffer() {
        CoachingId id = given.offered(head, person);
        assertThat(post(head, "/coaching/" + id + "/withdrawal", Map.of("words", "Salah orang")))
                .hasStatus3xxRedirection();
        assertThat(help.to(person.id(), TODAY)).isEmpty();
    }

    @Test
    void theTimeIsOverBeforeItIsJudgedAndTheHeadIsToldOnce() throws Exception {
        CoachingId id = given.talked(head, person);
        Map<String, String> judgement = Map.of("outcome", "NOT_IMPROVED", "words", "Berkas masih terlambat");
        assertThat(post(head, "/coaching/" + id + "/result", judgement)).hasStatus(409);
        clock.set(GivenCoaching.ENDS.plusDays(1), LocalTime.of(9, 0));
        remind.run(clock.instant());
        remind.run(clock.instant());
        assertThat(page(head, "/notices")).containsOnlyOnce("sudah habis dan menunggu penilaian");
        assertThat(post(head, "/coaching/" + id + "/result", judgement)).hasStatus3xxRedirection();
        assertThat(only().result()).isEqualTo(Result.NOT_IMPROVED);
        assertThat(only().ends()).isEqualTo(GivenCoaching.ENDS);
        assertThat(post(person, "/coaching/" + id + "/words", Map.of("words", "Alat sering rusak")))
                .hasStatus3xxRedirection();
        assertThat(page(head, "/coaching/" + id)).contains("Alat sering rusak");
    }

    @Test
    void aTooShortTimeIsRefusedInTheFormAndNothingTypedIsLost() throws Exception {
        String form = "/coaching/new?nip=" + person.nip().value();
        MvcTestResult refused = post(
                head,
                "/coaching",
                Map.of(
                        "_page",
                        form,
                        "nip",
                        person.nip().value(),
                        "goal",
                        "Berkas izin selesai pada hari yang sama",
                        "help",
                        "Saya dampingi",
                        "steps",
                        "Satu langkah",
                        "begins",
                        TODAY.toString(),
                        "ends",
                        TODAY.plusDays(3).toString()));
        assertThat(refused).hasStatus(422).hasForwardedUrl(form);
        String kept = "id.abdi.web.Returned";
        MvcTestResult returned = mvc.get()
                .uri(form)
                .with(signedIn.as(head))
                .requestAttr(kept, Objects.requireNonNull(refused.getRequest().getAttribute(kept)))
                .exchange();
        assertThat(returned.getResponse().getContentAsString())
                .contains(
                        "hari kerja pegawai itu; paling sedikit 10",
                        "Berkas izin selesai pada hari yang sama",
                        "Saya dampingi",
                        "Satu langkah",
                        "value=\"" + TODAY.plusDays(3) + "\"");
    }

    @Test
    void oneCoachingAtATime() {
        given.offered(head, person);
        assertThat(post(
                        head,
                        "/coaching",
                        Map.of(
                                "nip",
                                person.nip().value(),
                                "goal",
                                "Laporan bulanan tepat waktu",
                                "help",
                                "Saya dampingi",
                                "steps",
                                "Satu langkah",
                                "begins",
                                TODAY.toString(),
                                "ends",
                                GivenCoaching.ENDS.toString())))
                .hasStatus(409);
    }

    @Test
    void whoHeadsThePersonLaterGoesOnWithIt() {
        CoachingId id = given.agreed(head, person);
        LocalDate tomorrow = TODAY.plusDays(1);
        Place other = regency.agency("Dinas Lain").head("Tono Suar");
        regency.record(new LineFact(colleague.id(), other.headPost(), Period.from(tomorrow)));
        CoachingId moved = given.agreed(head, colleague);
        clock.set(tomorrow, LocalTime.of(9, 0));
        assertThat(get(other.head(), "/coaching/" + moved)).hasStatusOk();
        assertThat(get(head, "/coaching/" + moved)).hasStatus(404);
        assertThat(get(head, "/coaching/" + id)).hasStatusOk();
    }
}
