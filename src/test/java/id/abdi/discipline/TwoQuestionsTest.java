package id.abdi.discipline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.discipline.TwoQuestions.Typed;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Uuid7;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both answers are kept once, as they were first sent (D-19). */
@AbdiTest
class TwoQuestionsTest {
    private static final Typed TYPED = new Typed(null, true, "Alasan satu", false, "Alasan dua");

    @Autowired
    TwoQuestions questions;

    @Autowired
    Regency regency;

    private Place agency;
    private Person head;
    private Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
    }

    private TwoAnswers answer(UUID id, Person person, Typed typed) {
        return questions.answer(regency.caller(head), id, person.nip(), typed);
    }

    private void refused(String type, UUID id, Person person, Typed typed) {
        assertThatThrownBy(() -> answer(id, person, typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void theSameSentAgainIsAnsweredAsItWasStored() {
        UUID id = Uuid7.next();
        TwoAnswers first = answer(id, budi, TYPED);
        TwoAnswers again = answer(id, budi, new Typed(null, false, "Alasan tiga", true, "Alasan empat"));
        assertThat(again.breach()).isFalse();
        assertThat(again.coachingWhy()).isEqualTo(first.coachingWhy());
        assertThat(questions.answered(List.of(budi.id()))).hasSize(1);
    }

    @Test
    void anIdIsUsedForOnePersonAndMadeForIt() {
        UUID id = Uuid7.next();
        answer(id, budi, TYPED);
        refused("form-used", id, agency.staff(1), TYPED);
        refused("not-uuid7", UUID.randomUUID(), budi, TYPED);
    }

    @Test
    void anAppraisalThatAsksNothingAboutThePersonIsUnknown() {
        refused("not-found", Uuid7.next(), budi, new Typed(Uuid7.next(), true, "Alasan satu", false, "Alasan dua"));
        assertThat(questions.answered(List.of(budi.id()))).isEmpty();
    }

    @Test
    void sentSeveralTimesAtOnceItIsStoredOnce() throws Exception {
        UUID id = Uuid7.next();
        Callable<TwoAnswers> send = () -> answer(id, budi, TYPED);
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            for (Future<TwoAnswers> answered : hands.invokeAll(List.of(send, send, send, send))) {
                assertThat(answered.get().id()).isEqualTo(id);
            }
        }
        assertThat(questions.answered(List.of(budi.id()))).hasSize(1);
    }
}
