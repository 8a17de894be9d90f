package id.abdi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.coaching.HelpOffered;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.identity.Role;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A section, an officer of the personnel agency and a training, and what tests of learning ask them. */
abstract class LearningSection {
    static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenTrainings given;

    @Autowired
    EnrolmentSql sql;

    @Autowired
    ResultsImporter importer;

    @Autowired
    RemindLearning remind;

    @Autowired
    HelpOffered help;

    @Autowired
    Learned learned;

    @Autowired
    Years.HoursTile tile;

    @Autowired
    TestClock clock;

    String code = "";
    Person head;
    Person person;
    Person colleague;
    Person officer;
    Training training;

    @BeforeEach
    void build() {
        Place section = regency.agency("Dinas Contoh")
                .head("Sinta Laut")
                .section("Bidang Contoh")
                .head("Raka Karang")
                .staff("Budi Pasir", "Wati Ombak");
        code = section.code();
        head = section.head();
        person = section.staff(0);
        colleague = section.staff(1);
        officer = regency.agency("BKPSDM Contoh")
                .head("Tono Suar")
                .staff("Ayu Camar")
                .staff(0);
        signedIn.grant(officer, Role.BKPSDM);
        training = given.training(officer);
    }

    MvcTestResult get(Person reader, String path) {
        return mvc.get().uri(path).with(signedIn.as(reader)).exchange();
    }

    String page(Person reader, String path) throws UnsupportedEncodingException {
        MvcTestResult answer = get(reader, path);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    MvcTestResult post(Person caller, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(signedIn.as(caller));
        for (var field : form.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    Enrolment only(Person someone) {
        List<Enrolment> all = sql.of(List.of(someone.id()));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    static String at(UUID enrolment, String word) {
        return "/learning/enrolments/" + enrolment + "/" + word;
    }
}
