package id.abdi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is answered when something is wrong: to the API, to htmx, to a plain form; and what is never answered. */
@SpringBootTest(classes = WebApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ErrorsTest {
    private static final String NIP = "200107152024012991";

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aRefusalIsAProblemWithItsFacts() throws Exception {
        HttpResponse<String> answer = get("/api/v1/fault/refusal");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .startsWith(
                        "{\"type\":\"urn:abdi:problem:day-closed\",\"title\":\"Bertentangan dengan yang tersimpan\",")
                .contains("\"status\":409", "\"detail\":\"Terlalu banyak", "\"version\":3", "\"date\":\"2026-11-25\"");
    }

    @Test
    void htmxGetsTheNoticeForItsForm() throws Exception {
        HttpResponse<String> answer = get("/fault/refusal", "HX-Request", "true");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .startsWith("<div class=\"notice notice-danger\" role=\"alert\"")
                .doesNotContain("<html");
    }

    @Test
    void everybodyElseGetsAPage() throws Exception {
        assertThat(get("/fault/refusal").body()).startsWith("<!doctype html>").contains("<h1>Bertentangan");
    }

    @Test
    void aRefusedPlainFormComesBackWithAllThatWasTyped() throws Exception {
        HttpResponse<String> answer = form("/gallery?date=2026-11-25", "");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<h1>Galeri</h1>", "Ada satu isian yang perlu diperbaiki", "href=\"#field-minutes\"")
                .contains("name=\"minutes\" type=\"number\" value=\"banyak\"", "Rapat &lt;b&gt;")
                .contains("aria-invalid=\"true\"", "id=\"error-minutes\"");
    }

    @Test
    void aFormFromElsewhereOrFromAStrangerOpensNoOtherPage() throws Exception {
        assertThat(form("/gallery", "", "Sec-Fetch-Site", "cross-site").body()).doesNotContain("Galeri", "banyak");
        assertThat(form("/gallery", "&stranger=true").body()).doesNotContain("Galeri", "banyak");
        assertThat(form("//example.org/", "").body()).contains("<h1>Isian belum benar</h1>");
    }

    @Test
    void aBugShowsANumberAndNothingElse() throws Exception {
        for (String path : new String[] {"/fault/bug", "/api/v1/fault/bug"}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .containsPattern("[0-9]{4}-[0-9]{4}")
                    .doesNotContain("secret", "Exception", "at id.");
        }
    }

    @ParameterizedTest
    @CsvSource({"database, 503, unavailable", "disk, 507, full", "limited, 429, limited"})
    void aServerInTroubleSaysSo(String path, int status, String type) throws Exception {
        HttpResponse<String> answer = get("/api/v1/fault/" + path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("urn:abdi:problem:" + type).doesNotContain("secret");
    }

    @Test
    void whoComesTooOftenLearnsWhenToComeAgain() throws Exception {
        assertThat(get("/api/v1/fault/limited").headers().firstValue("Retry-After"))
                .hasValue("30");
    }

    @Test
    void anAnswerHasOffsetsAndBareIds() throws Exception {
        String by = "01920000-0000-7000-8000-000000000001";
        HttpResponse<String> answer = get("/api/v1/fault/" + NIP + "/days/2026-11-25?by=" + by);
        assertThat(answer.body())
                .isEqualTo("{\"items\":[{\"id\":\"" + by + "\",\"nip\":\"" + NIP
                        + "\",\"recordedAt\":\"2026-11-25T14:05+07:00\",\"date\":\"2026-11-25\",\"reason\":null}],"
                        + "\"next\":null}");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/fault/123/days/2026-11-25?by=01920000-0000-7000-8000-000000000001, nip",
        "/api/v1/fault/200107152024012991/days/25-11-2026?by=01920000-0000-7000-8000-000000000001, date",
        "/api/v1/fault/200107152024012991/days/2026-11-25?by=1, by",
        "/api/v1/fault/200107152024012991/days/2026-11-25, by"
    })
    void aWrongAddressNamesItsWrongPart(String path, String field) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"errors\":[{", "\"field\":\"" + field + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"description\":\" \",\"minutes\":10} | 422 | description | Wajib diisi.",
                "{\"description\":\"a\",\"minutes\":2000} | 422 | minutes | Paling besar 1.440.",
                "{\"description\":\"a\",\"minutes\":\"many\"} | 422 | minutes | Tulis dengan angka saja",
                "{\"description\":\"a\",\"minutes\":1,\"date\":\"25/11/2026\"} | 422 | date | Tulis tanggal sebagai",
                "{\"description\":\"a\",\"minutes\":1,\"kind\":\"NO\"} | 422 | kind | Pilih salah satu: INVALID, CONFLICT",
                "{\"description\":\"a\",\"minutes\":1,\"other\":1} | 422 | other | Isian ini tidak dikenal.",
                "{\"description\":\"a\" | 400 | | tidak dapat dibaca"
            })
    void aWrongBodyNamesItsWrongField(String body, int status, String field, String message) throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/fault/body")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(message).contains(field == null ? "" : "\"field\":\"" + field + "\"");
    }

    @Test
    void aBodyMayHoldATypedId() throws Exception {
        String id = "01920000-0000-7000-8000-000000000001";
        HttpResponse<String> answer = send(request("/api/v1/fault/id")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"id\":\"" + id + "\"}")));
        assertThat(answer.body()).isEqualTo("{\"value\":\"" + id + "\"}");
    }

    @Test
    void onlyJsonIsTakenByTheApi() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/fault/body")
                .header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PATCH", "PROPFIND", "SOMETHING"})
    void anUnknownMethodIsRefused(String method) throws Exception {
        HttpResponse<String> answer = send(request("/gallery").method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
    }

    @Test
    void aWrongMethodIsRefusedAndTheRightOneNamed() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/fault/body").DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("PUT");
        assertThat(answer.body()).contains("urn:abdi:problem:method");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gallery",
                "/none",
                "/api/none",
                "/fault/bug",
                "/api/v1/fault/bug",
                "/fault/refusal",
                "/error",
                "/assets/0/web/style.css",
                "/assets/0/web/none.css",
                "/webjars/htmx.org/2.0.8/dist/htmx.min.js"
            })
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(SecurityHeaders.POLICY);
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Permissions-Policy")).hasSize(1);
        assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.statusCode())
                .isEqualTo(
                        path.contains("none") || path.contains("webjars") || path.equals("/error")
                                ? 404
                                : path.contains("bug") ? 500 : path.contains("refusal") ? 409 : 200);
    }

    @Test
    void whatAnUnknownProxySaysIsNotBelieved() throws Exception {
        assertThat(get("/gallery", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    private HttpResponse<String> form(String page, String more, String... headers) throws Exception {
        HttpRequest.Builder request = request("/fault/form")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("minutes=banyak&note=Rapat+%3Cb%3E&_page="
                        + URLEncoder.encode(page, StandardCharsets.UTF_8) + more));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(Arrays.copyOf(headers, headers.length));
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
