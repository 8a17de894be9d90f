package id.abdi.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Activities through the API, as the contract words them (OFF-1 to OFF-5). */
@AbdiTest
class ActivityApiTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final String ADDRESS = "/api/v1/employees/{nip}/activities";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    PastWork past;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TestClock clock;

    private Place agency;
    private Person person;
    private final ActivityId id = ActivityId.fresh();

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        person = agency.staff(0);
    }

    private static String body(String description) {
        return "{\"date\":\"%s\",\"description\":\"%s\",\"minutes\":60,\"quantity\":2,\"unitOfOutput\":\"berkas\",\"kind\":\"ROUTINE\"}"
                .formatted(TODAY, description);
    }

    private MvcTestResult put(Person caller, String body, String... headers) {
        var request = mvc.put()
                .uri(ADDRESS + "/{id}", person.nip().value(), id)
                .with(signedIn.token(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult delete(String... headers) {
        var request =
                mvc.delete().uri(ADDRESS + "/{id}", person.nip().value(), id).with(signedIn.token(person));
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void refused(MvcTestResult result, int status, String type) {
        assertThat(result)
                .hasStatus(status)
                .bodyJson()
                .hasPathSatisfying("$.type", value -> value.assertThat().isEqualTo("urn:abdi:problem:" + type));
    }

    @Test
    void theAnswerAddsIdVersionMomentAndReceipt() {
        assertThat(put(person, body("Memeriksa berkas")))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .hasPathSatisfying("$.id", value -> value.assertThat().isEqualTo(id.toString()))
                .hasPathSatisfying("$.version", value -> value.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.quantity", value -> value.assertThat().isEqualTo(2))
                .hasPathSatisfying(
                        "$.recordedAt", value -> value.assertThat().asString().startsWith("2026-07-15T14:00"))
                .hasPathSatisfying(
                        "$.receipt.leafHash",
                        value -> value.assertThat().asString().matches("[0-9a-f]{64}"));
    }

    @Test
    void theSamePutAnswersTheSameAlsoAfterTheDayClosed() {
        String first = text(put(person, body("Memeriksa berkas")));
        clock.set(TODAY.plusDays(1), LocalTime.of(10, 0));
        assertThat(text(put(person, body("Memeriksa berkas")))).isEqualTo(first);
    }

    @Test
    void aChangeIsTheNextVersionAndOnAClosedDay409WithWhatIsStored() {
        put(person, body("Memeriksa berkas"));
        assertThat(put(person, body("Memeriksa dua berkas"))).hasHeader(HttpHeaders.ETAG, "\"2\"");
        clock.set(TODAY.plusDays(1), LocalTime.of(10, 0));
        MvcTestResult late = put(person, body("Memeriksa tiga berkas"));
        refused(late, 409, "day-closed");
        assertThat(late)
                .bodyJson()
                .hasPathSatisfying(
                        "$.stored.description", value -> value.assertThat().isEqualTo("Memeriksa dua berkas"));
    }

    @Test
    void aVersionThatIsNotTheNewestIsStale() {
        put(person, body("Memeriksa berkas"));
        put(person, body("Memeriksa dua berkas"), HttpHeaders.IF_MATCH, "\"1\"");
        refused(put(person, body("Memeriksa tiga berkas"), HttpHeaders.IF_MATCH, "\"1\""), 412, "stale-version");
        refused(put(person, body("Memeriksa tiga berkas"), HttpHeaders.IF_MATCH, "baru"), 422, "version-tag");
    }

    @Test
    void deletingIsARemovingVersionAndItsIdIsUsedUp() {
        put(person, body("Memeriksa berkas"));
        assertThat(delete())
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.removed", value -> value.assertThat().isEqualTo(true))
                .hasPathSatisfying("$.version", value -> value.assertThat().isEqualTo(2));
        assertThat(text(delete())).isEqualTo(text(delete()));
        refused(put(person, body("Memeriksa lagi")), 409, "activity-removed");
    }

    @Test
    void deletingOnAClosedDayIsRefused() {
        put(person, body("Memeriksa berkas"));
        clock.set(TODAY.plusDays(1), LocalTime.of(10, 0));
        refused(delete(), 409, "day-closed");
    }

    @Test
    void everyWrongFieldIsNamed() {
        MvcTestResult wrong = put(person, "{\"date\":\"" + TODAY + "\",\"description\":\"a\",\"minutes\":0}");
        refused(wrong, 422, "activity-invalid");
        assertThat(wrong)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("description", "minutes", "kind");
        refused(put(person, body("Memeriksa berkas").replace("ROUTINE", "NONE")), 422, "invalid");
    }

    @Test
    void anIdOfAnotherVersionOfUuidIsRefused() {
        MvcTestResult wrong = mvc.put()
                .uri(ADDRESS + "/{id}", person.nip().value(), UUID.randomUUID())
                .with(signedIn.token(person))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body("Memeriksa berkas"))
                .exchange();
        refused(wrong, 422, "not-uuid7");
    }

    @Test
    void theListGoesOnInPages() {
        past.did(person, TODAY, "Satu satu", 10)
                .did(person, TODAY, "Dua dua", 20)
                .did(person, TODAY, "Tiga", 30);
        MvcTestResult first = list(person, "?limit=2&from=" + TODAY + "&to=" + TODAY);
        assertThat(first)
                .bodyJson()
                .extractingPath("$.items[*].description")
                .asArray()
                .hasSize(2);
        assertThat(first)
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].evidence",
                        value -> value.assertThat().asArray().isEmpty());
        assertThat(first).bodyJson().extractingPath("$.next").isNotNull();
        refused(list(person, "?from=" + TODAY + "&to=" + TODAY.minusDays(1)), 422, "range");
    }

    @Test
    void theHeadReadsAndAStrangerFindsNobody() {
        past.did(person, TODAY, "Satu satu", 10);
        assertThat(list(agency.head(), "")).hasStatusOk();
        Person stranger = regency.agency("Dinas Lain")
                .head("Raka Pasir")
                .staff("Tono Bakau")
                .staff(0);
        refused(list(stranger, ""), 404, "not-found");
        refused(put(stranger, body("Memeriksa berkas")), 404, "not-found");
        assertThat(mvc.get().uri(ADDRESS, person.nip().value())).hasStatus(401);
    }

    private MvcTestResult list(Person caller, String query) {
        return mvc.get()
                .uri(ADDRESS + query, person.nip().value())
                .with(signedIn.token(caller))
                .exchange();
    }
}
