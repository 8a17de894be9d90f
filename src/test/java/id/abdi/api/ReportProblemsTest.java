package id.abdi.api;

import id.abdi.fixture.Regency.Person;
import id.abdi.kernel.Uuid7;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Every refusal that the description names for reports, units and the caller, provoked once. */
class ReportProblemsTest extends ApiAtHand {
    private static final String REPORTS = "/api/v1/employees/{nip}/daily-reports";
    private static final String DAY = REPORTS + "/{date}";
    private static final String EXPECTED = "{\"verdict\":\"EXPECTED\"}";
    private static final String BELOW = "{\"verdict\":\"BELOW\",\"reason\":\"Separuh berkas\"}";
    private static final LocalDate CLOSED = TODAY.minusDays(30);

    private Call put(Person whom, LocalDate day, String body) {
        return new Call("PUT", DAY, whom.nip().value(), day).json(body);
    }

    @Test
    void aVerdict() {
        Person stranger = regency.agency("Dinas Lain").head("Tono Pasir").head();
        put(person, TODAY, EXPECTED).by(person).refused(403, "not-your-subordinate");
        put(person, TODAY, EXPECTED).by(stranger).refused(404, "not-found");
        put(person, TODAY.plusDays(1), EXPECTED).refused(409, "day-not-begun");
        put(person, LocalDate.of(2026, 7, 12), EXPECTED).refused(409, "not-a-working-day");
        put(person, CLOSED, EXPECTED).refused(409, "day-closed");
        put(person, TODAY, EXPECTED).header("If-Match", "\"1\"").refused(412, "nothing-to-correct");
        String key = Uuid7.next().toString();
        put(person, TODAY, EXPECTED).header("Idempotency-Key", key).done(201);
        put(person, TODAY, BELOW).header("Idempotency-Key", key).refused(409, "key-taken");
        put(person, TODAY, BELOW).refused(409, "already-reported");
        put(person, TODAY, BELOW).header("If-Match", "\"2\"").refused(412, "newer-version");
        put(person, TODAY, BELOW).header("If-Match", "satu").refused(422, "version-tag");
        put(person, TODAY, "{\"verdict\":\"BELOW\"}").refused(422, "report-incomplete");
        assertAllProvoked("PUT " + DAY);
    }

    @Test
    void theListOfReports() {
        String nip = person.nip().value();
        new Call("GET", REPORTS, nip).by(agency.staff(1)).refused(404, "not-found");
        new Call("GET", REPORTS + "?from=2020-01-01&to=2026-07-15", nip).refused(422, "range");
        new Call("GET", REPORTS + "?limit=0", nip).refused(422, "page-limit");
        new Call("GET", REPORTS + "?after=kemarin", nip).refused(422, "page-cursor");
        assertAllProvoked("GET " + REPORTS);
    }

    @Test
    void anAnswerAndAReopening() {
        String nip = person.nip().value();
        String answers = DAY + "/answers";
        String reopening = DAY + "/reopening";
        new Call("POST", answers, nip, TODAY)
                .by(person)
                .json("{\"text\":\"Contoh\"}")
                .refused(409, "nothing-to-answer");
        new Call("POST", answers, nip, TODAY)
                .by(person)
                .json("{\"text\":\" \"}")
                .refused(422, "answer-empty");
        new Call("POST", answers, nip, TODAY).json("{\"text\":\"Contoh\"}").refused(403, "not-allowed");
        new Call("POST", answers, nip, TODAY)
                .by(agency.staff(1))
                .json("{\"text\":\"Contoh\"}")
                .refused(404, "not-found");
        Person next = regency.regent();
        String reason = "{\"reason\":\"Kepala seksi sakit\"}";
        new Call("POST", reopening, nip, TODAY).by(next).json(reason).refused(409, "day-not-closed");
        new Call("POST", reopening, nip, CLOSED).by(next).json("{}").refused(422, "reopening-reason");
        new Call("POST", reopening, nip, CLOSED).json(reason).refused(403, "not-allowed");
        new Call("POST", reopening, nip, CLOSED)
                .by(agency.staff(1))
                .json(reason)
                .refused(404, "not-found");
        assertAllProvoked("POST " + answers, "POST " + reopening);
    }

    @Test
    void unitsAndBoards() {
        String unit = "/api/v1/units/{unit}/daily-reports";
        new Call("GET", unit, "TIDAK-ADA").refused(404, "not-found");
        new Call("GET", unit + "?depth=99", agency.code()).refused(422, "depth");
        String board = "/api/v1/me/subordinates";
        new Call("GET", board + "?limit=201").refused(422, "page-limit");
        new Call("GET", board + "?after=1").refused(422, "page-cursor");
        assertAllProvoked("GET " + unit, "GET " + board);
    }
}
