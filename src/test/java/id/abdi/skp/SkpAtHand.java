package id.abdi.skp;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.organization.Directory;
import id.abdi.plan.PlanId;
import id.abdi.plan.PlanResultId;
import id.abdi.plan.Plans;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An agency whose people write plans by the pages, as the tests of what is made of plans need it. */
@AbdiTest
abstract class SkpAtHand {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Directory directory;

    @Autowired
    Plans plans;

    Place agency;
    Person head;
    Person budi;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        budi = agency.staff(0);
    }

    MvcTestResult get(Person who, String path) {
        return mvc.get().uri(path).with(signedIn.as(who)).exchange();
    }

    void post(Person who, String path, Map<String, String> typed) {
        var request = mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .with(signedIn.as(who));
        typed.forEach(request::param);
        assertThat(request.exchange()).hasStatus(302);
    }

    PlanId begin(Person person) {
        String held =
                directory.assignments(person.id()).getFirst().post().value().toString();
        post(person, "/plans", Map.of("post", held, "year", "2026"));
        return plans.of(List.of(person.id()), 2026).getFirst().id();
    }

    PlanResultId write(Person person, PlanId plan, String statement, String serves, String aspect) {
        PlanResultId result = PlanResultId.fresh();
        post(
                person,
                "/plans/" + plan + "/results/" + result,
                Map.of(
                        "statement",
                        statement,
                        "serves",
                        serves,
                        "name-" + aspect,
                        "Laporan yang terbit",
                        "target-" + aspect,
                        "12 laporan",
                        "action-2",
                        "Data terkumpul"));
        return result;
    }
}
