package id.abdi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Screens;
import id.abdi.kernel.Uuid7;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.learning.Enrolment.State;
import id.abdi.learning.Training.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who came to a session, for all at once on one page. */
@AbdiTest
class RollCallTest extends LearningSection {
    private Session session;
    private Enrolment own;
    private Enrolment other;

    @BeforeEach
    void begin() {
        session = given.session(officer, training.id(), 1, TODAY);
        own = given.agreed(head, person, training.id(), session.id());
        other = given.agreed(head, colleague, training.id(), session.id());
    }

    private String address() {
        return RollController.path(session.id());
    }

    private Map<String, String> form(String first, String second) {
        Map<String, String> form = new HashMap<>();
        form.put("step." + own.id(), Uuid7.next().toString());
        form.put("step." + other.id(), Uuid7.next().toString());
        if (!first.isEmpty()) {
            form.put(RollCall.field(own.id()), first);
        }
        if (!second.isEmpty()) {
            form.put(RollCall.field(other.id()), second);
        }
        return form;
    }

    private State state(Person of) {
        return only(of).state();
    }

    @Test
    void allOfASessionAreMarkedInOneFormAndTheSameSentTwiceRecordsOnce() throws Exception {
        Map<String, String> form = form("YES", "NO");
        assertThat(page(officer, address())).contains("2 peserta: 0 hadir", "daftar tunggu ke-1");
        assertThat(post(officer, address(), form)).hasStatus3xxRedirection();
        assertThat(post(officer, address(), form)).hasStatus3xxRedirection();
        assertThat(state(person)).isEqualTo(State.ATTENDED);
        assertThat(state(colleague)).isEqualTo(State.ABSENT);
        assertThat(only(person).steps()).hasSize(2);
        assertThat(post(officer, address(), form("YES", "YES"))).hasStatus3xxRedirection();
        assertThat(only(person).steps()).as("marked as before").hasSize(2);
        assertThat(state(colleague)).isEqualTo(State.ATTENDED);
        assertThat(page(officer, address())).contains("2 peserta: 2 hadir, 0 tidak hadir, 0 belum");
    }

    @Test
    void theOthersCameWhereOnlyWhoIsMissingIsMarked() {
        Map<String, String> form = form("", "NO");
        form.put("rest", "YES");
        assertThat(post(officer, address(), form)).hasStatus3xxRedirection();
        assertThat(state(person)).isEqualTo(State.ATTENDED);
        assertThat(state(colleague)).isEqualTo(State.ABSENT);
    }

    @Test
    void whoIsNotMarkedStaysAndNobodyMarkedIsRefused() {
        assertThat(post(officer, address(), form("YES", ""))).hasStatus3xxRedirection();
        assertThat(state(colleague)).isEqualTo(State.AGREED);
        assertThat(post(officer, address(), form("", "")))
                .hasStatus(422)
                .bodyText()
                .contains("paling sedikit satu");
    }

    @Test
    void whoMovedOnMeanwhileIsSaidAndTheOthersAreNotMarkedAndWhatWasTypedStays() {
        Map<String, String> form = form("NO", "NO");
        given.take(head, own.id(), Kind.ATTENDED, "YES");
        proved(own);
        form.put("_page", address());
        MvcTestResult refused = post(officer, address(), form);
        assertThat(refused).hasStatus(422);
        assertThat(state(colleague)).isEqualTo(State.AGREED);
        assertThat(refused).hasForwardedUrl(address());
    }

    private void proved(Enrolment enrolment) {
        assertThat(post(
                        officer,
                        at(enrolment.id(), "proof"),
                        Map.of("day", TODAY.toString(), "number", "SERT/1/CONTOH")))
                .hasStatus3xxRedirection();
    }

    @Test
    void beforeTheFirstDayNobodyIsMarkedNeitherAtOnceNorAlone() throws Exception {
        Training another = given.training(officer);
        Session later = given.session(officer, another.id(), 5);
        UUID id = given.agreed(head, person, another.id(), later.id()).id();
        String roll = RollController.path(later.id());
        assertThat(page(officer, roll)).contains("ditandai mulai hari pertama").doesNotContain("type=\"radio\"");
        assertThat(post(officer, roll, Map.of("step." + id, Uuid7.next().toString(), RollCall.field(id), "YES")))
                .hasStatus(409);
        assertThat(post(officer, at(id, "attendance"), Map.of("outcome", "YES")))
                .hasStatus(409);
    }

    @Test
    void aHeadMarksTheOwnPeopleAndNobodyElseAnybody() throws Exception {
        assertThat(page(head, "/learning/trainings/" + training.id())).contains(address());
        assertThat(post(head, address(), form("YES", "YES"))).hasStatus3xxRedirection();
        assertThat(get(person, address())).hasStatus(403);
        assertThat(post(person, address(), form("NO", "NO"))).hasStatus(403);
        assertThat(get(officer, RollController.path(Uuid7.next()))).hasStatus(404);
    }

    @Test
    void theApiMarksManyAtOnce() {
        String api = "/api/v1/training-sessions/" + session.id() + "/attendance";
        String body = "{\"marks\":[{\"enrolment\":\"" + own.id() + "\",\"outcome\":\"YES\"},{\"enrolment\":\""
                + other.id() + "\",\"outcome\":\"NO\"}]}";
        for (int times = 0; times < 2; times++) {
            assertThat(mvc.put()
                            .uri(api)
                            .with(signedIn.token(officer))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .hasStatusOk();
        }
        assertThat(only(person).steps()).hasSize(2);
        String read =
                Screens.content(mvc.get().uri(api).with(signedIn.token(head)).exchange());
        assertThat(read).contains("ATTENDED", "ABSENT", person.nip().value());
    }
}
