package id.abdi.dailyreport;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import id.abdi.kernel.Uuid7;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reports through the API: created, replayed, corrected, refused, as the contract says (OFF-1 to OFF-5). */
@AbdiTest
class DailyReportApiTest {
    private static final LocalDate TODAY = TestClock.TODAY;
    private static final String EXPECTED = "{\"verdict\":\"EXPECTED\"}";
    private static final String BELOW = "{\"verdict\":\"BELOW\",\"reason\":\"Separuh berkas\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    PastWork past;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Place agency;

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
    }

    private MvcTestResult put(Person head, Person person, LocalDate date, String body, String... headers) {
        var request = mvc.put()
                .uri(
                        "/api/v1/employees/{nip}/daily-reports/{date}",
                        person.nip().value(),
                        date)
                .with(signedIn.token(head))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult report(String body, String... headers) {
        return put(agency.head(), agency.staff(0), TODAY, body, headers);
    }

    @Test
    void theFirstReportIsCreatedWithItsReceipt() {
        assertThat(report(EXPECTED))
                .hasStatus(201)
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .hasPathSatisfying("$.verdict", value -> value.assertThat().isEqualTo("EXPECTED"))
                .hasPathSatisfying("$.version", value -> value.assertThat().isEqualTo(1))
                .hasPathSatisfying("$.late", value -> value.assertThat().isEqualTo(false))
                .hasPathSatisfying("$.reason", value -> value.assertThat().isNull())
                .hasPathSatisfying(
                        "$.reporter",
                        value ->
                                value.assertThat().isEqualTo(agency.head().nip().value()))
                .hasPathSatisfying(
                        "$.receipt.leafHash",
                        value -> value.assertThat().asString().hasSize(64));
    }

    @Test
    void theLeafIsWrittenInTheSameTransaction() {
        report(EXPECTED);
        assertThat(jdbc.sql("""
                        select l.kind
                        from dailyreport.report r
                        join ledger.leaf l on l.id = r.leaf
                        where r.employee = :employee
                        """)
                        .param("employee", agency.staff(0).id().value())
                        .query(String.class)
                        .list())
                .containsExactly("daily-report");
    }

    @Test
    void aReplayIsTheFirstAnswerByteForByte() throws Exception {
        String key = Uuid7.next().toString();
        MvcTestResult first = report(EXPECTED, "Idempotency-Key", key);
        clock.set(TODAY.plusDays(30), LocalTime.NOON);
        MvcTestResult again = report(EXPECTED, "Idempotency-Key", key);
        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(200);
        assertThat(again.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
    }

    @Test
    void theSameKeyForOtherContentIsAConflictWithTheStoredState() {
        String key = Uuid7.next().toString();
        report(EXPECTED, "Idempotency-Key", key);
        assertThat(report(BELOW, "Idempotency-Key", key))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying(
                        "$.type", value -> value.assertThat().asString().endsWith("key-taken"))
                .hasPathSatisfying(
                        "$.stored.verdict", value -> value.assertThat().isEqualTo("EXPECTED"));
    }

    @Test
    void aCorrectionNeedsTheVersionItFollows() {
        report(EXPECTED);
        assertThat(report(BELOW))
                .hasStatus(409)
                .bodyJson()
                .hasPathSatisfying(
                        "$.stored.version", value -> value.assertThat().isEqualTo(1));
        assertThat(report(BELOW, "If-Match", "\"1\"")).hasStatus(200).hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(report(BELOW, "If-Match", "\"1\"")).hasStatus(200).hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(report("{\"verdict\":\"ABOVE\",\"reason\":\"Lebih cepat\"}", "If-Match", "\"1\""))
                .hasStatus(412)
                .bodyJson()
                .hasPathSatisfying(
                        "$.stored.version", value -> value.assertThat().isEqualTo(2));
    }

    @Test
    void whatIsMissingIsNamedByItsField() {
        assertThat(report("{\"verdict\":\"BELOW\"}"))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", value -> value.assertThat().isEqualTo("reason"));
        assertThat(report("{\"verdict\":\"NOT_ON_DUTY\"}"))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", value -> value.assertThat().isEqualTo("dutyKind"));
        assertThat(report("{}"))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", value -> value.assertThat().isEqualTo("verdict"));
        assertThat(report(EXPECTED, "Idempotency-Key", "bukan-uuid")).hasStatus(422);
    }

    @Test
    void whomOneMayNotSeeIsNotFoundAndWhomOneMayNotReportIsForbidden() {
        Place other = regency.agency("Dinas Lain").head("Tono Pasir").staff("Sari Bakau");
        assertThat(put(other.head(), agency.staff(0), TODAY, EXPECTED)).hasStatus(404);
        assertThat(put(agency.staff(0), agency.staff(0), TODAY, EXPECTED)).hasStatus(403);
        assertThat(put(regency.regent(), agency.staff(0), TODAY, EXPECTED)).hasStatus(403);
    }

    @Test
    void aClosedDayIsReportedOnlyAfterTheNextSuperiorReopenedIt() {
        LocalDate closed = TODAY.minusDays(30);
        assertThat(put(agency.head(), agency.staff(0), closed, EXPECTED)).hasStatus(409);
        assertThat(reopen(agency.head(), closed)).hasStatus(403);
        assertThat(reopen(regency.regent(), closed)).hasStatus(201);
        assertThat(put(agency.head(), agency.staff(0), closed, EXPECTED))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.late", value -> value.assertThat().isEqualTo(true));
    }

    private MvcTestResult reopen(Person superior, LocalDate date) {
        return mvc.post()
                .uri(
                        "/api/v1/employees/{nip}/daily-reports/{date}/reopening",
                        agency.staff(0).nip().value(),
                        date)
                .with(signedIn.token(superior))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"Kepala dinas sakit\"}")
                .exchange();
    }

    @Test
    void thePersonAnswersAndNobodyElse() {
        report(BELOW);
        assertThat(answer(agency.staff(0))).hasStatus(201);
        assertThat(answer(agency.head())).hasStatus(403);
    }

    private MvcTestResult answer(Person person) {
        return mvc.post()
                .uri(
                        "/api/v1/employees/{nip}/daily-reports/{date}/answers",
                        agency.staff(0).nip().value(),
                        TODAY)
                .with(signedIn.token(person))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\":\"Berkas lain belum datang\"}")
                .exchange();
    }

    @Test
    void ofManyRequestsAtOnceOneIsStoredAndAllGetItsAnswer() throws Exception {
        Callable<String> request = () -> report(EXPECTED).getResponse().getContentAsString();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers = clients.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> request).toList());
            assertThat(answers)
                    .extracting(Future::get)
                    .doesNotContainNull()
                    .containsOnly(answers.getFirst().get());
        }
        assertThat(jdbc.sql("select count(*) from dailyreport.report where employee = :employee")
                        .param("employee", agency.staff(0).id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theListHoldsTheNewestVersionsAndOnDemandAll() {
        report(EXPECTED);
        report(BELOW, "If-Match", "\"1\"");
        assertThat(list(""))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", value -> value.assertThat().isEqualTo(1));
        assertThat(list("?versions=all"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", value -> value.assertThat().isEqualTo(2));
        assertThat(list("?versions=all&limit=1"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", value -> value.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.next", value -> value.assertThat().asString().isNotEmpty());
    }

    private MvcTestResult list(String query) {
        return mvc.get()
                .uri("/api/v1/employees/" + agency.staff(0).nip().value() + "/daily-reports" + query)
                .with(signedIn.token(agency.staff(0)))
                .exchange();
    }

    @Test
    void theBoardIsThereForPrograms() {
        past.did(agency.staff(0), TODAY, "Memeriksa berkas", 120);
        report(EXPECTED);
        assertThat(mvc.get()
                        .uri("/api/v1/me/subordinates?date=" + TODAY)
                        .with(signedIn.token(agency.head()))
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", value -> value.assertThat().isEqualTo(2))
                .hasPathSatisfying(
                        "$.items[0].dutyStatus", value -> value.assertThat().isEqualTo("ON_DUTY"))
                .hasPathSatisfying(
                        "$.items[0].activities", value -> value.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.items[0].standardMinutes",
                        value -> value.assertThat().isEqualTo(120))
                .hasPathSatisfying(
                        "$.items[0].reported.version",
                        value -> value.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.items[1].reported", value -> value.assertThat().isNull());
    }
}
