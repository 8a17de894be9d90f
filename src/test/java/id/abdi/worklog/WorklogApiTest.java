package id.abdi.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.activity.Activities;
import id.abdi.activity.DayWork;
import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import id.abdi.standard.GivenStandards;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Weeks, daily logs and shared events over the API: the same use cases as the pages, under the same rights. */
@AbdiTest
class WorklogApiTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final String LOG = """
            Tanggal;Kegiatan;Hasil
            2026-07-15;Memeriksa berkas izin;Terperiksa 14 berkas
            2026-07-15;Rapat bersama;
            2026-06-01;Memeriksa berkas izin;Terperiksa 3 berkas
            2026-99-15;Memeriksa berkas izin;
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    GivenStandards given;

    @Autowired
    Activities activities;

    private Place section;
    private Person head;
    private Person budi;
    private Person wati;
    private Person stranger;
    private String code;

    @BeforeEach
    void build() {
        section = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = section.head();
        budi = section.staff(0);
        wati = section.staff(1);
        stranger = regency.agency("Dinas Lain")
                .head("Tono Pasir")
                .staff("Rina Teluk")
                .staff(0);
        code = given.of(section, "Memeriksa berkas izin", "berkas", "7.5", TODAY.minusDays(30))
                .code()
                .value();
    }

    private static String address(Person person, String rest) {
        return "/api/v1/employees/" + person.nip().value() + rest;
    }

    private MvcTestResult send(HttpMethod method, Person caller, String address, String body) {
        return mvc.method(method)
                .uri(address)
                .with(signedIn.token(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private MvcTestResult get(Person caller, String address) {
        return mvc.get().uri(address).with(signedIn.token(caller)).exchange();
    }

    private MvcTestResult log(Person caller, UUID id, boolean dryRun) {
        return mvc.put()
                .uri(address(budi, "/daily-logs/" + id + (dryRun ? "?dry-run=true" : "")))
                .with(signedIn.token(caller))
                .multipart()
                .file(new MockMultipartFile("file", "log.csv", "text/csv", LOG.getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }

    private static void refused(MvcTestResult answer, int status, String type) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.type").isEqualTo("urn:abdi:problem:" + type);
    }

    private int recorded(Person person) {
        return activities
                .of(person.id(), TODAY, TODAY)
                .getOrDefault(TODAY, DayWork.NONE)
                .activities()
                .size();
    }

    private String cells(String... quantities) {
        StringBuilder cells = new StringBuilder("{\"cells\":[");
        for (String quantity : quantities) {
            cells.append(cells.charAt(cells.length() - 1) == '[' ? "" : ",")
                    .append("{\"standardCode\":\"")
                    .append(code)
                    .append("\",\"date\":\"2026-07-15\",\"quantity\":")
                    .append(quantity)
                    .append('}');
        }
        return cells.append("]}").toString();
    }

    @Test
    void aWeekIsStoredOnceAndRead() {
        UUID id = Uuid7.next();
        assertThat(send(HttpMethod.PUT, budi, address(budi, "/weeks/" + id), cells("1.500")))
                .hasStatusOk();
        assertThat(send(HttpMethod.PUT, budi, address(budi, "/weeks/" + id), cells("1.500")))
                .hasStatusOk();

        assertThat(recorded(budi)).isEqualTo(1);
        assertThat(get(head, address(budi, "/weeks?date=2026-07-19")))
                .bodyJson()
                .hasPathSatisfying("$.monday", monday -> monday.assertThat().isEqualTo("2026-07-13"))
                .hasPathSatisfying(
                        "$.duties[0].standardCode", first -> first.assertThat().isEqualTo(code))
                .hasPathSatisfying(
                        "$.duties[0].days[2].quantity",
                        quantity -> quantity.assertThat().isEqualTo(1.5))
                .hasPathSatisfying(
                        "$.duties[0].days[2].state", state -> state.assertThat().isEqualTo("OPEN"))
                .hasPathSatisfying(
                        "$.duties[0].days[3].state", state -> state.assertThat().isEqualTo("AHEAD"));
    }

    @Test
    void aCellThatCannotBeStoredStoresNone() {
        String address = address(budi, "/weeks/" + Uuid7.next());
        refused(send(HttpMethod.PUT, budi, address, cells("2", "3")), 422, "cells-invalid");
        refused(send(HttpMethod.PUT, budi, address, cells("0")), 422, "cells-invalid");
        refused(send(HttpMethod.PUT, budi, address, "{\"cells\":[{}]}"), 422, "cells-invalid");
        refused(send(HttpMethod.PUT, budi, address, "{\"cells\":[]}"), 422, "nothing-entered");
        refused(send(HttpMethod.PUT, budi, address(budi, "/weeks/" + UUID.randomUUID()), cells("2")), 422, "not-uuid7");
        assertThat(recorded(budi)).isZero();
    }

    @Test
    void aLogIsPreviewedAndThenRecordedOnce() {
        UUID id = Uuid7.next();
        assertThat(log(budi, id, true))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.recorded", none -> none.assertThat().isEqualTo(0))
                .hasPathSatisfying(
                        "$.rows[0].state", state -> state.assertThat().isEqualTo("READY"))
                .hasPathSatisfying(
                        "$.rows[0].quantity", quantity -> quantity.assertThat().isEqualTo(14))
                .hasPathSatisfying(
                        "$.rows[1].state", state -> state.assertThat().isEqualTo("MINUTES_MISSING"))
                .hasPathSatisfying(
                        "$.rows[2].state", state -> state.assertThat().isEqualTo("BLOCKED"))
                .hasPathSatisfying(
                        "$.rows[3].state", state -> state.assertThat().isEqualTo("UNREADABLE"));
        assertThat(recorded(budi)).isZero();

        assertThat(log(budi, id, false)).bodyJson().extractingPath("$.recorded").isEqualTo(1);
        assertThat(log(budi, id, false))
                .bodyJson()
                .extractingPath("$.rows[0].state")
                .isEqualTo("KNOWN");
        assertThat(recorded(budi)).isEqualTo(1);
    }

    @Test
    void nobodyFillsAnothersDay() {
        refused(log(head, Uuid7.next(), false), 403, "own-only");
        refused(log(stranger, Uuid7.next(), false), 404, "not-found");
        refused(send(HttpMethod.PUT, head, address(budi, "/weeks/" + Uuid7.next()), cells("2")), 403, "own-only");
        refused(get(stranger, address(budi, "/weeks")), 404, "not-found");
        refused(get(head, address(budi, "/shared-events")), 403, "own-only");
        refused(get(stranger, address(budi, "/shared-events")), 404, "not-found");
        assertThat(recorded(budi)).isZero();
    }

    private String event(String title) {
        return "{\"date\":\"2026-07-15\",\"title\":\"" + title
                + "\",\"startedAt\":\"09:00\",\"minutes\":90,\"people\":[\""
                + wati.nip().value() + "\",\"" + stranger.nip().value() + "\"]}";
    }

    @Test
    void anEventIsListedByOneAndAnsweredByEach() {
        UUID id = Uuid7.next();
        String mine = address(budi, "/shared-events/" + id);
        assertThat(send(HttpMethod.PUT, budi, mine, event("Rapat contoh"))).hasStatusOk();
        assertThat(send(HttpMethod.PUT, budi, mine, event("Rapat contoh"))).hasStatusOk();
        refused(send(HttpMethod.PUT, budi, mine, event("Rapat lain")), 409, "event-differs");

        String hers = address(wati, "/shared-events/" + id);
        assertThat(get(wati, address(wati, "/shared-events")))
                .bodyJson()
                .extractingPath("$.items[0].waits")
                .isEqualTo(true);
        assertThat(get(wati, hers))
                .bodyText()
                .contains("Budi Karang")
                .doesNotContain("Rina Teluk", stranger.nip().value());
        assertThat(send(HttpMethod.POST, wati, hers + "/answer", "{\"tookPart\":true,\"minutes\":60}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.event.answered")
                .isEqualTo(2);
        refused(send(HttpMethod.POST, wati, hers + "/answer", "{\"tookPart\":false}"), 409, "event-answered");
        refused(send(HttpMethod.POST, wati, hers + "/answer", "{}"), 422, "nothing-entered");

        assertThat(recorded(budi)).isEqualTo(1);
        assertThat(recorded(wati)).isEqualTo(1);
        assertThat(get(budi, mine))
                .bodyJson()
                .extractingPath("$.event.differences")
                .isEqualTo(1);
        assertThat(get(budi, mine)).bodyText().contains(stranger.nip().value()).doesNotContain("Rina Teluk");
    }

    @Test
    void anEventIsUnknownToWhoIsNotListed() {
        UUID id = Uuid7.next();
        send(HttpMethod.PUT, budi, address(budi, "/shared-events/" + id), event("Rapat contoh"));

        refused(get(head, address(head, "/shared-events/" + id)), 404, "not-found");
        refused(
                send(HttpMethod.POST, head, address(head, "/shared-events/" + id + "/answer"), "{\"tookPart\":true}"),
                404,
                "not-found");
    }
}
