package id.abdi.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.dailyreport.Verdict;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** D-21, R9: the record asks the head and decides nothing; over the API it is the same, once. */
@AbdiTest
class CoachingQuestionsTest extends CoachedSection {
    @Test
    void theRecordAsksTheHeadAndDecidesNothing() throws Exception {
        reports.course(
                head,
                person,
                MONDAY.minusWeeks(4),
                MONDAY.minusDays(1),
                day -> day % 3 == 0 ? Verdict.BELOW : Verdict.EXPECTED);
        reports.course(head, colleague, MONDAY.minusWeeks(4), MONDAY.minusDays(1), day -> Verdict.EXPECTED);
        ask.about(List.of(person.id(), colleague.id()), MONDAY);
        ask.about(List.of(person.id(), colleague.id()), MONDAY);
        assertThat(questions.of(List.of(person.id(), colleague.id())))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.asked()).isEqualTo(head.id());
                    assertThat(question.lower()).isEqualTo(7);
                    assertThat(question.judged()).isEqualTo(20);
                });
        assertThat(help.to(person.id(), TODAY)).isEmpty();
        assertThat(page(head, "/coaching")).contains("Pertanyaan untuk Anda", "7 dari 20 hari");
        assertThat(page(person, "/coaching")).contains("Pertanyaan tentang Anda", "Menunggu jawaban atasan");
        String question = questions.of(List.of(person.id())).getFirst().id().toString();
        String answer = "/coaching/questions/" + question;
        assertThat(post(above, answer, Map.of("reason", "Tidak perlu"))).hasStatus(404);
        assertThat(post(head, answer, Map.of())).hasStatus(422);
        assertThat(post(head, answer, Map.of("reason", "Baru pindah tugas"))).hasStatus3xxRedirection();
        assertThat(post(head, answer, Map.of("reason", "Baru pindah tugas"))).hasStatus(409);
        assertThat(page(person, "/coaching")).contains("belum perlu: Baru pindah tugas");
    }

    @Test
    void aQuestionIsAnsweredByAnOffer() {
        reports.course(head, person, MONDAY.minusWeeks(4), MONDAY.minusDays(1), day -> Verdict.BELOW);
        ask.about(List.of(person.id()), MONDAY);
        var question = questions.of(List.of(person.id())).getFirst();
        assertThat(post(
                        head,
                        "/coaching",
                        Map.of(
                                "nip", person.nip().value(),
                                "question", question.id().toString(),
                                "goal", "Laporan bulanan tepat waktu",
                                "help", "Saya dampingi",
                                "steps", "Satu langkah",
                                "begins", TODAY.toString(),
                                "ends", GivenCoaching.ENDS.toString())))
                .hasStatus3xxRedirection();
        assertThat(questions.find(question.id()).orElseThrow().open()).isFalse();
        assertThat(only().subject()).isEqualTo("Laporan bulanan tepat waktu");
    }

    @Test
    void nobodyIsAskedOnAnotherDayThanMonday() {
        reports.course(head, person, TODAY.minusWeeks(4), TODAY.minusDays(1), day -> Verdict.BELOW);
        Instant wednesday = TestClock.at(TODAY, LocalTime.of(3, 40));
        ask.run(wednesday);
        assertThat(questions.of(List.of(person.id()))).isEmpty();
        ask.run(TestClock.at(MONDAY, LocalTime.of(3, 40)));
        assertThat(questions.of(List.of(person.id()))).hasSize(1);
    }

    @Test
    void theApiKeepsWordsFromTheLevelAbove() {
        given.talked(head, person);
        String address = "/api/v1/employees/" + person.nip().value() + "/coaching";
        assertThat(mvc.get().uri(address).with(signedIn.token(person)))
                .bodyJson()
                .extractingPath("$.items[0].history[1].personWords")
                .isEqualTo("Daftarnya membantu");
        assertThat(mvc.get().uri(address).with(signedIn.token(above)))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].state", state -> state.assertThat().isEqualTo("RUNNING"))
                .doesNotHavePath("$.items[0].goal")
                .doesNotHavePath("$.items[0].history");
        assertThat(mvc.get().uri(address).with(signedIn.token(colleague))).hasStatus(404);
    }

    @Test
    void theSameOfferAndStepTwiceAreOne() {
        String id = CoachingId.fresh().toString();
        String address = "/api/v1/employees/" + person.nip().value() + "/coaching/" + id;
        String body =
                "{\"goal\":\"Laporan bulanan tepat waktu\",\"help\":\"Didampingi\",\"steps\":[\"Satu\",\"Dua langkah\"],"
                        + "\"begins\":\"" + TODAY + "\",\"ends\":\"" + GivenCoaching.ENDS + "\"}";
        for (int again = 0; again < 2; again++) {
            assertThat(mvc.put()
                            .uri(address)
                            .with(signedIn.token(head))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body.replace("\"Satu\"", "\"Langkah satu\"")))
                    .hasStatusOk();
        }
        assertThat(mvc.put()
                        .uri(address)
                        .with(signedIn.token(head))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.replace("\"Satu\"", "\"Langkah lain\"")))
                .hasStatus(409);
        assertThat(mvc.put()
                        .uri(address + "/steps/" + Uuid7.next())
                        .with(signedIn.token(head))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"words\":\"Tanpa jenis langkah\"}"))
                .hasStatus(422);
        assertThat(jdbc.sql("select count(*) from coaching.coaching where employee = :person")
                        .param("person", person.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
