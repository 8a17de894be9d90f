package id.abdi.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.coaching.HelpOffered.Offer;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.insight.PastReports;
import id.abdi.organization.Rights;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A section with a head who can coach, and what tests of coaching ask it. */
abstract class CoachedSection {
    static final LocalDate TODAY = TestClock.TODAY;
    static final LocalDate MONDAY = LocalDate.of(2026, 7, 13);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenCoaching given;

    @Autowired
    PastReports reports;

    @Autowired
    AskHeads ask;

    @Autowired
    RemindJudge remind;

    @Autowired
    HelpOffered help;

    @Autowired
    QuestionSql questions;

    @Autowired
    Rights rights;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Person above;
    Person head;
    Person person;
    Person colleague;
    Place section;

    @BeforeEach
    void build() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut");
        section = agency.section("Bidang Contoh").head("Raka Karang").staff("Budi Pasir", "Wati Ombak");
        above = agency.head();
        head = section.head();
        person = section.staff(0);
        colleague = section.staff(1);
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

    Offer only() {
        List<Offer> offers = help.to(person.id(), LocalDate.of(2026, 12, 31));
        assertThat(offers).hasSize(1);
        return offers.getFirst();
    }
}
