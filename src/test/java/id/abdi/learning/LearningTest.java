package id.abdi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.coaching.HelpOffered.Answer;
import id.abdi.coaching.HelpOffered.Kind;
import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.coaching.HelpOffered.Result;
import id.abdi.file.Samples;
import id.abdi.fixture.AbdiTest;
import id.abdi.learning.Enrolment.State;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** R8, T-2, D-20: from the catalogue over the head's agreement and the proof to the hours of the year and what it changed. */
@AbdiTest
class LearningTest extends LearningSection {
    @Test
    void t2_hoursCountOnlyWithProofAndByTheCertificateBeforeTheTable() throws Exception {
        assertThat(post(
                        person,
                        "/learning/enrolments",
                        Map.of("training", training.id().toString())))
                .hasStatus3xxRedirection();
        UUID id = only(person).id();
        assertThat(page(head, "/learning")).contains("Menunggu persetujuan Anda", "Budi Pasir");
        assertThat(post(person, at(id, "decision"), Map.of("outcome", "YES"))).hasStatus(403);
        assertThat(post(head, at(id, "decision"), Map.of("outcome", "YES"))).hasStatus3xxRedirection();
        assertThat(page(person, "/learning")).contains("0 JP", "12 JP", "dari 20 JP");
        assertThat(post(officer, at(id, "attendance"), Map.of("outcome", "YES")))
                .hasStatus3xxRedirection();
        Map<String, String> unproved = Map.of("day", TODAY.toString());
        assertThat(post(officer, at(id, "proof"), unproved)).hasStatus(422);
        assertThat(post(person, at(id, "proof"), Map.of("day", TODAY.toString(), "number", "SERT/1")))
                .hasStatus(403);
        assertThat(post(
                        officer,
                        at(id, "proof"),
                        Map.of("day", TODAY.toString(), "number", "SERT/1/CONTOH", "hours", "7,5")))
                .hasStatus3xxRedirection();
        assertThat(page(person, "/learning")).contains("7,5 JP", "sertifikat");
        assertThat(learned.of(person.id(), TODAY).hours()).isEqualByComparingTo("7.5");
        assertThat(learned.of(person.id(), TODAY).seminar()).isTrue();
    }

    @Test
    void aCertificateThatThePersonHandsInIsProof() throws Exception {
        UUID id = given.attended(head, person, training.id()).id();
        byte[] photo = Samples.jpeg(320, 240);
        assertThat(mvc.post()
                        .uri("/enrolments/" + id + "/evidence")
                        .multipart()
                        .file(new MockMultipartFile("file", "sertifikat.jpg", "image/jpeg", photo))
                        .with(signedIn.as(colleague)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/enrolments/" + id + "/evidence")
                        .multipart()
                        .file(new MockMultipartFile("file", "sertifikat.jpg", "image/jpeg", photo))
                        .with(signedIn.as(person)))
                .hasStatus3xxRedirection();
        assertThat(page(head, "/learning/enrolments/" + id)).contains("sertifikat.jpg", "Bukti sudah dilihat");
        assertThat(post(head, at(id, "proof"), Map.of("day", TODAY.toString()))).hasStatus3xxRedirection();
        assertThat(only(person).state()).isEqualTo(State.PROVED);
    }

    @Test
    void d20_aHeadWhoDeclinesSaysWhy() throws Exception {
        UUID id = given.asked(person, training.id(), null).id();
        assertThat(post(head, at(id, "decision"), Map.of("outcome", "NO"))).hasStatus(422);
        assertThat(post(head, at(id, "decision"), Map.of("outcome", "NO", "words", "Dua orang sedang cuti")))
                .hasStatus3xxRedirection();
        assertThat(page(person, "/learning/enrolments/" + id)).contains("Dua orang sedang cuti");
    }

    @Test
    void aFullSessionHasAWaitingListAndTheNextMovesUp() throws Exception {
        UUID session = given.session(officer, training.id(), 1).id();
        UUID first = given.agreed(head, person, training.id(), session).id();
        clock.pass(Duration.ofMinutes(5));
        UUID second = given.agreed(head, colleague, training.id(), session).id();
        assertThat(page(person, "/learning/enrolments/" + first)).contains("Tempat sudah pasti");
        assertThat(page(colleague, "/learning/enrolments/" + second)).contains("Daftar tunggu nomor 1");
        assertThat(page(head, "/learning/trainings/" + training.id())).contains("Penuh, 1 menunggu");
        assertThat(post(person, at(first, "withdrawal"), Map.of("words", "Ada tugas lain")))
                .hasStatus3xxRedirection();
        assertThat(page(colleague, "/learning/enrolments/" + second)).contains("Tempat sudah pasti");
        assertThat(page(colleague, "/notices")).contains("mendapat tempat pada pelatihan");
    }

    @Test
    void anOfferOfTheHeadIsHelpAndARefusalOfItCounts() {
        UUID id = given.offered(head, person, training.id()).id();
        assertThat(offer().answer()).isEqualTo(Answer.NONE);
        assertThat(offer().kind()).isEqualTo(Kind.TRAINING);
        given.take(person, id, Enrolment.Kind.ANSWERED, "NO");
        assertThat(offer().answer()).isEqualTo(Answer.REFUSED);
        given.asked(colleague, training.id(), null);
        assertThat(help.to(colleague.id(), TODAY)).isEmpty();
    }

    private Offer offer() {
        List<Offer> offers = help.to(person.id(), LocalDate.of(2027, 6, 30));
        assertThat(offers).hasSize(1);
        return offers.getFirst();
    }

    @Test
    void theHeadSaysAfterSomeTimeWhetherItChangedTheDailyWork() throws Exception {
        UUID id = given.offered(head, person, training.id()).id();
        given.take(person, id, Enrolment.Kind.ANSWERED, "YES");
        given.take(head, id, Enrolment.Kind.ATTENDED, "YES");
        assertThat(post(head, at(id, "proof"), Map.of("day", TODAY.toString(), "number", "SERT/2")))
                .hasStatus3xxRedirection();
        Map<String, String> answer = Map.of("outcome", "YES", "words", "Surat dicatat hari itu juga");
        assertThat(post(head, at(id, "effect"), answer)).hasStatus(409);
        clock.set(TODAY.plusDays(60), LocalTime.of(9, 0));
        remind.run(clock.instant());
        remind.run(clock.instant());
        assertThat(page(head, "/notices")).containsOnlyOnce("apakah ada yang berubah dalam pekerjaan");
        assertThat(page(head, "/learning")).contains("Apakah ada yang berubah?");
        assertThat(page(head, "/learning/enrolments/" + id)).contains("Laporan harian sebelum dan sesudah");
        assertThat(post(person, at(id, "effect"), answer)).hasStatus(403);
        assertThat(post(head, at(id, "effect"), answer)).hasStatus3xxRedirection();
        assertThat(offer().result()).isEqualTo(Result.IMPROVED);
        assertThat(page(head, "/people/" + person.nip().value() + "/development?months=6"))
                .contains(
                        "Pelatihan selesai: " + training.title(),
                        "Manfaat pelatihan",
                        "href=\"/learning/enrolments/" + id + "\"");
    }

    @Test
    void obligationsShowWhoeverTheyMeanWithTheirDay() throws Exception {
        assertThat(post(
                        officer,
                        "/learning/obligations",
                        Map.of(
                                "training", training.id().toString(),
                                "whom", "PERSON",
                                "value", person.nip().value(),
                                "from", TODAY.toString(),
                                "due", TODAY.plusMonths(2).toString(),
                                "basis", "Surat 5/CONTOH")))
                .hasStatus3xxRedirection();
        assertThat(page(person, "/learning")).contains("Pelatihan yang wajib diikuti", "Surat 5/CONTOH", "Belum");
        assertThat(page(colleague, "/learning")).doesNotContain("Surat 5/CONTOH");
        given.proved(head, person, training.id(), TODAY);
        assertThat(page(person, "/learning")).contains("Surat 5/CONTOH", "Selesai");
        assertThat(post(person, "/learning/obligations", Map.of())).hasStatus(403);
    }
}
