package id.abdi.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.kernel.Period;
import id.abdi.kernel.Refusal;
import id.abdi.learning.Enrol.CertificateProof;
import id.abdi.learning.Enrolment.Kind;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.Fact.PersonFact;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R8, OFF-1: what the pages send is one thing however often it is sent, and a session that is called off holds nobody. */
@AbdiTest
class LearningDoorsTest extends LearningSection {
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    CatalogueSql catalogue;

    @Autowired
    CertificateProof certificates;

    private List<String> ids(Person reader, String path) throws Exception {
        return ID.matcher(page(reader, path))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void eachFormOfATrainingHasAnIdOfItsOwnAndSentTwiceItIsOneWish() throws Exception {
        List<String> ids = ids(head, "/learning/trainings/" + training.id());
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        Map<String, String> wish =
                Map.of("id", ids.getFirst(), "training", training.id().toString());
        assertThat(post(person, "/learning/enrolments", wish)).hasStatus3xxRedirection();
        assertThat(post(person, "/learning/enrolments", wish)).hasStatus3xxRedirection();
        assertThat(only(person).id()).hasToString(ids.getFirst());
        Map<String, String> other = new HashMap<>(wish);
        other.put("session", given.session(officer, training.id(), 5).id().toString());
        assertThat(post(person, "/learning/enrolments", other)).hasStatus(409);
    }

    @Test
    void eachFormOfAnEnrolmentHasAnIdOfItsOwn() throws Exception {
        UUID id = given.offered(head, person, training.id()).id();
        String page = "/learning/enrolments/" + id;
        assertThat(ids(person, page)).hasSize(2).doesNotHaveDuplicates();
        given.take(person, id, Kind.ANSWERED, "YES");
        assertThat(ids(officer, page)).hasSize(1);
        given.take(head, id, Kind.ATTENDED, "YES");
        List<String> ids = ids(officer, page);
        assertThat(ids).hasSize(1);
        Map<String, String> proof =
                Map.of("id", ids.getFirst(), "day", TODAY.toString(), "number", "SERT/3/CONTOH", "hours", "7,5");
        assertThat(post(officer, at(id, "proof"), proof)).hasStatus3xxRedirection();
        assertThat(post(officer, at(id, "proof"), proof)).hasStatus3xxRedirection();
        assertThat(only(person).newest(Kind.PROVED).orElseThrow().id()).hasToString(ids.getFirst());
    }

    @Test
    void aRowOfTheTableSentTwiceIsOneAndOtherContentUnderItsIdIsRefused() throws Exception {
        String path = "/learning/conversions";
        List<String> ids = ids(officer, path);
        assertThat(ids).hasSize(1);
        Map<String, String> row = new HashMap<>(Map.of(
                "id", ids.getFirst(),
                "form", "DETASERING",
                "unit", "DAY",
                "each", "2,50",
                "proof", "Surat tugas",
                "source", "Contoh sumber",
                "since", TODAY.plusYears(20).toString()));
        assertThat(post(officer, path, row)).hasStatus3xxRedirection();
        assertThat(post(officer, path, row)).hasStatus3xxRedirection();
        assertThat(catalogue
                        .conversion(UUID.fromString(ids.getFirst()))
                        .orElseThrow()
                        .each())
                .isEqualByComparingTo("2.5");
        row.put("each", "3");
        assertThat(post(officer, path, row)).hasStatus(409);
    }

    @Test
    void whoIsOnTheWayToASessionThatIsCalledOffHearsOfItAndMayChooseAnother() throws Exception {
        UUID session = given.session(officer, training.id(), 5).id();
        UUID agreed = given.agreed(head, person, training.id(), session).id();
        given.asked(colleague, training.id(), session);
        assertThat(post(officer, "/learning/sessions/" + session + "/cancellation", Map.of("reason", "Aula dipakai")))
                .hasStatus3xxRedirection();
        for (Person one : List.of(person, colleague)) {
            assertThat(page(one, "/notices")).containsOnlyOnce("Sesi pelatihan yang Anda ikuti atau minta dibatalkan");
        }
        assertThat(page(head, "/notices")).doesNotContain("Sesi pelatihan yang Anda ikuti");
        assertThat(page(person, "/learning/enrolments/" + agreed))
                .contains("Batal")
                .doesNotContain("Tempat sudah pasti");
        UUID next = given.session(officer, training.id(), 5).id();
        given.asked(person, training.id(), next);
        assertThat(post(
                        person,
                        "/learning/enrolments",
                        Map.of("training", training.id().toString())))
                .hasStatus(409);
    }

    @Test
    void whoLeavesASessionThatIsCalledOffGivesNobodyAPlace() throws Exception {
        UUID session = given.session(officer, training.id(), 1).id();
        UUID placed = given.agreed(head, person, training.id(), session).id();
        given.agreed(head, colleague, training.id(), session);
        assertThat(post(officer, "/learning/sessions/" + session + "/cancellation", Map.of("reason", "Aula dipakai")))
                .hasStatus3xxRedirection();
        assertThat(post(person, at(placed, "withdrawal"), Map.of("words", "Contoh alasan")))
                .hasStatus3xxRedirection();
        assertThat(page(colleague, "/notices")).contains("dibatalkan").doesNotContain("Anda mendapat tempat");
    }

    @Test
    void whereNoSessionIsOpenOneCanStillAsk() throws Exception {
        given.session(officer, training.id(), 5);
        String page = "/learning/trainings/" + training.id();
        assertThat(page(person, page)).doesNotContain("Tanpa sesi");
        clock.set(TODAY.plusDays(30), LocalTime.of(9, 0));
        assertThat(page(person, page)).contains("Sudah lewat", "Tanpa sesi", "Ajukan untuk saya");
    }

    @Test
    void theSessionsOfATrainingThatIsNotOfferedAreShownAndCanBeCalledOff() throws Exception {
        given.session(officer, training.id(), 5);
        given.withdrawn(officer, training);
        String page = "/learning/trainings/" + training.id();
        assertThat(page(officer, page)).contains("Aula Contoh", "Batalkan sesi").doesNotContain("Ajukan untuk saya");
        assertThat(page(person, page)).contains("Aula Contoh").doesNotContain("Batalkan sesi", "Ajukan untuk saya");
    }

    @Test
    void anObligationNamesOnlySomebodyInService() {
        Map<String, String> form = new HashMap<>(Map.of(
                "training", training.id().toString(),
                "whom", "PERSON",
                "value", regency.person("Tini Buih").nip().value(),
                "from", TODAY.toString(),
                "due", TODAY.plusMonths(2).toString(),
                "basis", "Surat 6/CONTOH"));
        assertThat(post(officer, "/learning/obligations", form)).hasStatus(422);
        form.put("value", "'" + person.nip().spaced());
        assertThat(post(officer, "/learning/obligations", form)).hasStatus3xxRedirection();
    }

    @Test
    void theCertificateOfSomebodyWhomNobodyKnowsTodayIsShownToNobody() {
        Person gone = regency.person("Tini Buih");
        UUID id = given.asked(gone, training.id(), null).id();
        regency.end(
                PersonFact.named(gone.id(), gone.nip(), gone.name(), EmploymentStatus.PNS, Period.from(Regency.BEGIN)),
                TODAY);
        assertThatThrownBy(() -> certificates.toSee(regency.caller(colleague), id))
                .isInstanceOf(Refusal.class);
    }
}
