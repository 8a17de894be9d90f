package id.abdi.evidence;

import id.abdi.activity.Activities;
import id.abdi.activity.Activity;
import id.abdi.activity.ActivityId;
import id.abdi.activity.DayWork;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An activity of today whose owner has evidence of it. */
@AbdiTest
abstract class EvidenceAtHand {
    static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Activities activities;

    @Autowired
    Regency regency;

    @Autowired
    PastWork past;

    @Autowired
    SignedIn signedIn;

    Place agency;
    Person person;
    ActivityId activity;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        person = agency.staff(0);
        past.did(person, TODAY, "Memeriksa berkas izin", 90);
        activity = day().getFirst().id();
    }

    List<Activity> day() {
        return activities
                .on(List.of(person.id()), TODAY)
                .getOrDefault(person.id(), DayWork.NONE)
                .activities();
    }

    List<Evidence> pieces() {
        return day().getFirst().evidence();
    }

    static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "application/octet-stream", bytes);
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
