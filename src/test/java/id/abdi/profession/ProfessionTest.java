package id.abdi.profession;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** T-7: the page of the index says each dimension, and which nobody knows yet. */
@AbdiTest
class ProfessionTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Test
    void thePersonAndTheHeadSeeEachDimensionAndAColleagueDoesNot() throws Exception {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        Person person = agency.staff(0);
        String address = "/people/" + person.nip().value() + "/professionalism";
        for (Person reader : new Person[] {person, agency.head()}) {
            var answer = mvc.get().uri(address).with(signedIn.as(reader)).exchange();
            assertThat(answer).hasStatusOk();
            assertThat(answer.getResponse().getContentAsString())
                    .contains("Kualifikasi", "Kompetensi", "Kinerja", "Disiplin", "belum ada", "belum lengkap", "22,5");
        }
        for (String english : new String[] {address, address + "?as=csv"}) {
            assertThat(mvc.get().uri(english).with(signedIn.as(person)).with(ProfessionTest::inEnglish))
                    .hasStatusOk()
                    .bodyText()
                    .contains("22.5")
                    .doesNotContain("22,5");
        }
        assertThat(mvc.get().uri(address).with(signedIn.as(agency.staff(1)))).hasStatus(404);
        assertThat(mvc.get()
                        .uri("/api/v1/employees/" + person.nip().value() + "/professionalism")
                        .with(signedIn.token(person)))
                .bodyJson()
                .hasPathSatisfying(
                        "$.dimensions[0].known", known -> assertThat(known).isEqualTo(false))
                .hasPathSatisfying(
                        "$.dimensions[1].most",
                        most -> assertThat(most).asNumber().isEqualTo(40));
    }

    private static MockHttpServletRequest inEnglish(MockHttpServletRequest request) {
        request.setCookies(Stream.concat(
                        Arrays.stream(Objects.requireNonNull(request.getCookies())),
                        Stream.of(new Cookie("lang", "en")))
                .toArray(Cookie[]::new));
        return request;
    }
}
