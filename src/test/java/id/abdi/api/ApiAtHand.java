package id.abdi.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.PastWork;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Person;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.fixture.TestClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency whose people's programs ask the API, and the API's own description of itself. */
@AbdiTest
abstract class ApiAtHand {
    static final LocalDate TODAY = TestClock.TODAY;
    static final String PROBLEM = "urn:abdi:problem:";

    private static final Set<String> OF_EVERY_CALL = Stream.concat(
                    OpenApi.EVERYWHERE.stream(), OpenApi.WITH_BODY.stream())
            .collect(Collectors.toSet());

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
    JsonMapper json;

    Place agency;
    Person head;
    Person person;

    private final Map<String, Set<String>> provoked = new TreeMap<>();

    @BeforeEach
    void build() {
        agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Karang", "Wati Ombak");
        head = agency.head();
        person = agency.staff(0);
    }

    /** A call of one route. */
    final class Call {
        private final String method;
        private final String route;
        private final List<Object> values;
        private Person asker = head;
        private byte[] body = {};
        private MediaType type = MediaType.APPLICATION_JSON;
        private final Map<String, String> headers = new TreeMap<>();

        Call(String method, String route, Object... values) {
            this.method = method;
            this.route = route;
            this.values = List.of(values);
        }

        Call by(Person other) {
            asker = other;
            return this;
        }

        Call json(String text) {
            body = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return this;
        }

        Call bytes(byte[] content) {
            body = content.clone();
            type = MediaType.APPLICATION_OCTET_STREAM;
            return this;
        }

        Call header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        MvcTestResult answer() {
            String path = route.contains("?") ? route.substring(0, route.indexOf('?')) : route;
            String query = route.substring(path.length());
            var request = mvc.method(HttpMethod.valueOf(method))
                    .uri(path + query, values.toArray())
                    .with(signedIn.token(asker));
            headers.forEach(request::header);
            if (!method.equals("GET")) {
                request = request.contentType(type).content(body);
            }
            return request.exchange();
        }

        /** The answer, which must be that refusal. */
        MvcTestResult refused(int status, String problem) {
            return ApiAtHand.this.refused(method + " " + route.replaceAll("\\?.*", ""), answer(), status, problem);
        }

        void done(int status) {
            assertThat(answer()).hasStatus(status);
        }
    }

    final MvcTestResult refused(String route, MvcTestResult answer, int status, String problem) {
        assertThat(answer)
                .as(route + " " + problem)
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> type.assertThat().isEqualTo(PROBLEM + problem))
                .hasPathSatisfying("$.status", said -> said.assertThat().isEqualTo(status))
                .hasPathSatisfying(
                        "$.detail", words -> words.assertThat().asString().isNotBlank());
        provoked.computeIfAbsent(route, each -> new TreeSet<>()).add(status + " " + problem);
        return answer;
    }

    /** Every refusal that the description names for these routes was provoked, and no other. */
    final void assertAllProvoked(String... routes) {
        for (String route : routes) {
            assertThat(provoked.getOrDefault(route, Set.of()))
                    .as(route)
                    .containsExactlyInAnyOrderElementsOf(documented(route));
        }
    }

    JsonNode description() {
        return json.readTree(
                mvc.get().uri("/api/openapi.json").exchange().getResponse().getContentAsByteArray());
    }

    private Set<String> documented(String route) {
        int blank = route.indexOf(' ');
        JsonNode operation = description()
                .at("/paths")
                .get(route.substring(blank + 1))
                .get(route.substring(0, blank).toLowerCase(java.util.Locale.ROOT));
        Set<String> problems = new TreeSet<>();
        operation.get("responses").properties().forEach(response -> {
            List<JsonNode> types = new ArrayList<>();
            response.getValue().findValues("enum").forEach(names -> names.forEach(types::add));
            types.forEach(name ->
                    problems.add(response.getKey() + " " + name.asString().substring(PROBLEM.length())));
        });
        problems.removeAll(OF_EVERY_CALL);
        return problems;
    }
}
