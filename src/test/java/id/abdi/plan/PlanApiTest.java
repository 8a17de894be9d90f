package id.abdi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Plans through the API: written, agreed and read by programs under the same rules as on the pages. */
@AbdiTest
class PlanApiTest {
    private static final String BODY = """
            {"main":true,"statement":"Laporan stok terbit","provisional":"Data bagi nelayan","manner":"DIRECT",
             "indicators":[{"aspect":"QUANTITY","name":"Laporan yang terbit","target":"≥ 12 laporan"}],"actions":["Data terkumpul"]}
            """;

    @Autowired
    PlanDesk desk;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Plans plans;

    private Place agency;
    private Person budi;
    private Plan plan;
    private final PlanResultId result = PlanResultId.fresh();

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        budi = agency.staff(0);
        plan = desk.begin(budi);
    }

    private String address(String rest) {
        return "/api/v1/employees/" + budi.nip().value() + rest;
    }

    private MvcTestResult put(Person who, PlanResultId id, String body, @Nullable String ifMatch) {
        var request = mvc.put()
                .uri(address("/plans/" + plan.id() + "/results/" + id))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .with(signedIn.token(who));
        return (ifMatch == null ? request : request.header(HttpHeaders.IF_MATCH, ifMatch)).exchange();
    }

    private MvcTestResult step(Person who, String kind, String words) {
        return step(
                who,
                kind,
                words,
                plans.find(plan.id()).orElseThrow().newest().steps().size());
    }

    private MvcTestResult step(Person who, String kind, String words, int seen) {
        return mvc.post()
                .uri(address("/plans/" + plan.id() + "/steps"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\":1,\"steps\":" + seen + ",\"kind\":\"" + kind + "\",\"words\":\"" + words + "\"}")
                .with(signedIn.token(who))
                .exchange();
    }

    private MvcTestResult get(Person who, String rest) {
        return mvc.get().uri(address(rest)).with(signedIn.token(who)).exchange();
    }

    private static void refused(MvcTestResult answer, int status, String type) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.type").isEqualTo("urn:abdi:problem:" + type);
    }

    @Test
    void aPlanIsWrittenAgreedAndRead() {
        refused(step(budi, "SUBMITTED", ""), 409, "no-main-result");
        assertThat(put(budi, result, BODY, null)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(put(budi, result, BODY, null)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        refused(step(agency.head(), "AGREED", ""), 409, "plan-not-submitted");
        assertThat(step(budi, "SUBMITTED", "")).hasStatusOk();
        refused(put(budi, result, BODY.replace("12", "24"), "\"1\""), 409, "plan-submitted");
        refused(step(agency.head(), "RETURNED", ""), 422, "remarks");
        assertThat(step(agency.head(), "AGREED", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("AGREED");
        refused(put(budi, result, BODY.replace("12", "24"), "\"1\""), 409, "plan-agreed");
        assertThat(get(agency.head(), "/plan-results"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].indicators[0].number")
                .isEqualTo(12);
        assertThat(get(budi, "/plans?year=2026")).hasStatusOk().bodyText().contains("Data bagi nelayan", "AGREED");
    }

    @Test
    void onlyWhatWasReadIsAgreed() {
        put(budi, result, BODY, null);
        step(budi, "SUBMITTED", "", 0);
        step(budi, "WITHDRAWN", "", 1);
        put(budi, result, BODY.replace("12", "2"), "\"1\"");
        step(budi, "SUBMITTED", "", 2);
        refused(step(agency.head(), "AGREED", "", 1), 412, "stale-version");
        assertThat(get(agency.head(), "/plans?year=2026"))
                .bodyJson()
                .extractingPath("$.items[0].steps")
                .isEqualTo(3);
        assertThat(step(agency.head(), "AGREED", "", 3)).hasStatusOk();
    }

    @Test
    void whoMayNotIsRefused() {
        Person wati = agency.staff(1);
        refused(get(wati, "/plans"), 404, "not-found");
        refused(get(wati, "/plan-results"), 404, "not-found");
        refused(put(wati, result, BODY, null), 404, "not-found");
        refused(put(agency.head(), result, BODY, null), 403, "not-allowed");
        put(budi, result, BODY, null);
        step(budi, "SUBMITTED", "");
        refused(step(regency.regent(), "AGREED", ""), 403, "not-assessor");
        refused(step(wati, "AGREED", ""), 404, "not-found");
    }

    @Test
    void wrongInputIsNamed() {
        refused(put(budi, result, BODY.replace("≥ 12 laporan", "banyak"), null), 422, "plan-invalid");
        refused(put(budi, new PlanResultId(java.util.UUID.randomUUID()), BODY, null), 422, "not-uuid7");
        put(budi, result, BODY, null);
        refused(put(budi, result, BODY.replace("12", "24"), "\"7\""), 412, "stale-version");
        refused(
                put(
                        budi,
                        PlanResultId.fresh(),
                        BODY.replace("\"provisional\":\"Data bagi nelayan\"", "\"serves\":\"" + result + "\""),
                        null),
                422,
                "foreign-link");
        refused(
                mvc.get()
                        .uri("/api/v1/employees/" + Regency.nip().value() + "/plans")
                        .with(signedIn.token(budi))
                        .exchange(),
                404,
                "not-found");
    }
}
