package id.abdi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.kernel.Uuid7;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** SEC-7: whoever may not see a person gets the same answer as for a number that nobody has. */
class NotFoundTest extends ApiAtHand {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                GET    | /activities                    |
                PUT    | /activities/{id}               | {"date":"2026-07-15","description":"Contoh","minutes":5,"kind":"ROUTINE"}
                DELETE | /activities/{id}               |
                PUT    | /activities/{id}/evidence/{id} |
                GET    | /activities/{id}/evidence/{id} |
                GET    | /daily-reports                 |
                PUT    | /daily-reports/2026-07-15      | {"verdict":"EXPECTED"}
                POST   | /daily-reports/2026-07-15/answers   | {"text":"Contoh"}
                POST   | /daily-reports/2026-06-01/reopening | {"reason":"Contoh"}
                """)
    void anInvisiblePersonIsLikeNobody(String method, String path, String body) {
        UUID id = recorded();
        Person stranger = regency.agency("Dinas Lain").head("Tono Pasir").head();
        MvcTestResult invisible = ask(stranger, method, person.nip().value() + path, id, body);
        MvcTestResult nobody = ask(stranger, method, Regency.nip().value() + path, id, body);
        assertThat(invisible).hasStatus(404);
        assertThat(nobody).hasStatus(404);
        assertThat(text(nobody)).isEqualTo(text(invisible)).contains("not-found");
    }

    @Test
    void anInvisibleUnitIsLikeNone() {
        Person stranger =
                regency.agency("Dinas Lain").head("Tono Pasir").staff("Raka").staff(0);
        String unit = "/api/v1/units/{unit}/daily-reports";
        assertThat(text(new Call("GET", unit, agency.code()).by(stranger).answer()))
                .isEqualTo(text(new Call("GET", unit, "TIDAK-ADA").by(stranger).answer()));
    }

    private UUID recorded() {
        UUID id = Uuid7.next();
        new Call("PUT", "/api/v1/employees/{nip}/activities/{id}", person.nip().value(), id)
                .by(person)
                .json("{\"date\":\"2026-07-15\",\"description\":\"Contoh\",\"minutes\":5,\"kind\":\"ROUTINE\"}")
                .done(200);
        return id;
    }

    private MvcTestResult ask(Person caller, String method, String path, UUID id, String body) {
        boolean file = body == null && !method.equals("GET");
        return mvc.method(HttpMethod.valueOf(method))
                .uri("/api/v1/employees/" + path.replace("{id}", id.toString()))
                .with(signedIn.token(caller))
                .header("Repr-Digest", "sha-256=:" + "A".repeat(43) + "=:")
                .contentType(file ? "application/octet-stream" : "application/json")
                .content(body == null ? "" : body)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
