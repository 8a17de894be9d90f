package id.abdi.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Standards through the API: read, set, changed and withdrawn under their codes. */
@AbdiTest
class StandardApiTest {
    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    private Place section;
    private String address;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        address = "/api/v1/standards/" + section.code() + "-API";
    }

    private MvcTestResult put(Person caller, String minutes, LocalDate from, String... headers) {
        var request = mvc.put()
                .uri(address)
                .with(signedIn.token(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"unit":"%s","name":"Memeriksa berkas izin","unitOfOutput":"berkas","standardMinutes":%s,"from":"%s"}
                        """.formatted(section.code(), minutes, from));
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(Person caller, String path) {
        return mvc.get().uri(path).with(signedIn.token(caller)).exchange();
    }

    @Test
    void aStandardIsSetReadChangedAndWithdrawn() {
        Person head = section.head();
        Person budi = section.staff(0);
        assertThat(put(head, "60", TODAY)).hasStatus(201).hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(get(budi, address))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.standardMinutes", value -> value.assertThat().isEqualTo(60));
        assertThat(put(head, "45.5", TODAY.plusDays(10), "If-Match", "\"1\"")).hasStatusOk();
        assertThat(put(head, "50", TODAY.plusDays(10), "If-Match", "\"1\"")).hasStatus(412);
        assertThat(get(budi, address + "?date=" + TODAY.plusDays(10)))
                .bodyJson()
                .hasPathSatisfying(
                        "$.standardMinutes", value -> value.assertThat().isEqualTo(45.5));
        assertThat(get(budi, "/api/v1/standards?q=me+iz"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", value -> value.assertThat().isEqualTo(1));
        assertThat(mvc.post()
                        .uri(address + "/withdrawal")
                        .with(signedIn.token(head))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"from\":\"%s\",\"reason\":\"Contoh\"}".formatted(TODAY.plusDays(20)))
                        .exchange())
                .hasStatusOk();
        assertThat(get(budi, address + "?date=" + TODAY.plusDays(20))).hasStatus(404);
    }

    @Test
    void onlyTheHeadOfTheSectionSetsOne() {
        assertThat(put(section.staff(0), "60", TODAY)).hasStatus(403);
        Person other = regency.agency("Dinas Lain").head("Ratna Pasir").head();
        assertThat(put(other, "60", TODAY)).hasStatus(403);
        assertThat(put(section.head(), "60", TODAY)).hasStatus(201);
        assertThat(put(other, "70", TODAY)).hasStatus(404);
        assertThat(get(other, address)).hasStatus(404);
    }

    @Test
    void everyWrongFieldIsNamed() {
        assertThat(put(section.head(), "0", TODAY))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", value -> value.assertThat().isEqualTo("minutes"));
    }
}
