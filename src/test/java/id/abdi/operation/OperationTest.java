package id.abdi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import id.abdi.fixture.Regency;
import id.abdi.fixture.Regency.Place;
import id.abdi.fixture.SignedIn;
import id.abdi.identity.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is told to operators and to their machines, and to nobody else (DUR-11, SEC-32). */
@AbdiTest
class OperationTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Regency regency;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Readiness readiness;

    @Autowired
    Metrics metrics;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void theOperatorSeesTheObjectives() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Operator Contoh");
        signedIn.grant(agency.staff(0), Role.OPERATOR);

        assertThat(mvc.get().uri("/operation").with(signedIn.as(agency.staff(0))))
                .hasStatusOk()
                .bodyText()
                .contains("Ketersediaan", "Menyimpan penilaian", "Ruang pada cakram", "PostgreSQL");
    }

    @Test
    void nobodyElseLearnsOfThePage() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Petugas Contoh");
        signedIn.grant(agency.staff(0), Role.BKPSDM);

        assertThat(mvc.get().uri("/operation").with(signedIn.as(agency.head()))).hasStatus(404);
        assertThat(mvc.get().uri("/operation").with(signedIn.as(agency.staff(0))))
                .hasStatus(404);
    }

    @Test
    void healthAndMetricsAreOnThePortOfThisMachineOnly() throws Exception {
        ManagementServer management = new ManagementServer(0, readiness, metrics);
        management.start();
        try {
            assertThat(get(management, "/health/live").body()).isEqualTo("{\"status\":\"UP\"}\n");
            assertThat(get(management, "/health/ready").statusCode()).isEqualTo(200);
            assertThat(get(management, "/metrics").body())
                    .contains("abdi_database_up 1", "jvm_memory_heap_used_bytes ", "abdi_outbox_waiting ")
                    .contains("abdi_database_connections_active ");
            assertThat(get(management, "/env").statusCode()).isEqualTo(404);
        } finally {
            management.stop();
        }
        assertThat(mvc.get().uri("/metrics").header("Sec-Fetch-Site", "same-origin"))
                .hasStatus(303);
        assertThat(mvc.get().uri("/health/ready")).hasStatus(303);
    }

    @Test
    void requestsAreCountedByTheTemplateOfTheAddress() {
        Place agency = regency.agency("Dinas Contoh").head("Sinta Laut").staff("Budi Pantai");
        String nip = agency.staff(0).nip().value();

        assertThat(mvc.get().uri("/people/" + nip).with(signedIn.as(agency.head())))
                .hasStatusOk();
        assertThat(mvc.get().uri("/nowhere/" + nip).with(signedIn.as(agency.head())))
                .hasStatus(404);

        assertThat(metrics.text())
                .contains("abdi_request_seconds_count{route=\"GET /people/{nip}\",status=\"200\"}")
                .doesNotContain(nip);
    }

    @Test
    void theDoorsOfVerdictsAreThere() {
        Set<String> routes = handlers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toSet());

        assertThat(routes).containsAll(Requests.VERDICTS);
    }

    private static HttpResponse<String> get(ManagementServer management, String path)
            throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + management.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
