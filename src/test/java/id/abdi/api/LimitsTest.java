package id.abdi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.Regency.Person;
import id.abdi.kernel.Uuid7;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** SEC-31: how much and how often, and lists in pages that miss and repeat nothing. */
class LimitsTest extends ApiAtHand {
    private MvcTestResult me(String token, String address) {
        return mvc.get()
                .uri("/api/v1/me")
                .remoteAddress(address)
                .header("Authorization", token)
                .exchange();
    }

    @Test
    void whoAsksTooOftenIsToldWhenToTryAgainAndNobodyElseIsStopped() {
        String token = "Bearer " + signedIn.bearer(person);
        for (int i = 0; i < 1000; i++) {
            assertThat(me(token, "10.1.2.3")).hasStatusOk();
        }
        MvcTestResult stopped = me(token, "10.1.2.3");
        assertThat(stopped).hasStatus(429).hasHeader("Retry-After", "1");
        assertThat(me("Bearer " + signedIn.bearer(head), "10.1.2.3")).hasStatusOk();
        clock.pass(Duration.ofSeconds(1));
        assertThat(me(token, "10.1.2.3")).hasStatusOk();
    }

    @Test
    void aProgramOnThisMachineIsTheOperators() {
        String token = "Bearer " + signedIn.bearer(person);
        for (int i = 0; i < 1100; i++) {
            assertThat(me(token, "127.0.0.1")).hasStatusOk();
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAlsoWhereItsLengthIsNotSaid() {
        String text = "{\"text\":\"" + "a".repeat(300_000) + "\"}";
        Call call = new Call(
                        "POST",
                        "/api/v1/employees/{nip}/daily-reports/{date}/answers",
                        person.nip().value(),
                        TODAY)
                .by(person)
                .json(text);
        assertThat(call.answer())
                .hasStatus(413)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> type.assertThat().isEqualTo(PROBLEM + "too-large"));
        assertThat(mvc.post()
                        .uri(
                                "/api/v1/employees/{nip}/daily-reports/{date}/answers",
                                person.nip().value(),
                                TODAY)
                        .with(signedIn.token(person))
                        .contentType("application/json")
                        .with(request -> {
                            request.setContent(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                            request.removeHeader("Content-Length");
                            return request;
                        }))
                .hasStatus(413);
    }

    @Test
    void pagesMissAndRepeatNothing() {
        for (int i = 0; i < 7; i++) {
            new Call(
                            "PUT",
                            "/api/v1/employees/{nip}/activities/{id}",
                            person.nip().value(),
                            Uuid7.next())
                    .by(person)
                    .json("{\"date\":\"" + TODAY + "\",\"description\":\"Berkas ke-" + i
                            + "\",\"minutes\":10,\"kind\":\"ROUTINE\"}")
                    .done(200);
        }
        assertThat(walk("/api/v1/employees/" + person.nip().value() + "/activities?limit=2", "id", person))
                .hasSize(7);
        assertThat(walk("/api/v1/me/subordinates?limit=1", "nip", head)).hasSize(2);
        new Call(
                        "PUT",
                        "/api/v1/employees/{nip}/daily-reports/{date}",
                        person.nip().value(),
                        TODAY)
                .json("{\"verdict\":\"EXPECTED\"}")
                .done(201);
        new Call(
                        "PUT",
                        "/api/v1/employees/{nip}/daily-reports/{date}",
                        person.nip().value(),
                        TODAY)
                .header("If-Match", "\"1\"")
                .json("{\"verdict\":\"ABOVE\",\"reason\":\"Lebih cepat\"}")
                .done(200);
        assertThat(walk(
                        "/api/v1/employees/" + person.nip().value() + "/daily-reports?versions=all&limit=1",
                        "version",
                        head))
                .containsExactly("1", "2");
    }

    private Set<String> walk(String first, String name, Person caller) {
        Set<String> seen = new LinkedHashSet<>();
        String after = "";
        do {
            JsonNode page = json.readTree(mvc.get()
                    .uri(first + (after.isEmpty() ? "" : "&after=" + after))
                    .with(signedIn.token(caller))
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray());
            page.get("items")
                    .forEach(item ->
                            assertThat(seen.add(item.get(name).asString())).isTrue());
            after = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!after.isEmpty());
        return seen;
    }
}
