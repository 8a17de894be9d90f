package id.abdi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A listed proxy is believed, so that a page behind TLS knows it (SEC-18, SEC-32). */
class TrustedProxiesTest {
    @Test
    void onlyAListedProxyIsBelieved() throws Exception {
        for (String listed : List.of("127.0.0.1", "10.1.2.3, 127.0.0.1")) {
            assertThat(strictTransport(listed)).hasValue("max-age=31536000; includeSubDomains");
        }
        assertThat(strictTransport("10.1.2.3")).isEmpty();
    }

    private static Optional<String> strictTransport(String listed) throws Exception {
        try (ConfigurableApplicationContext server = new SpringApplicationBuilder(WebApplication.class)
                .run("--server.port=0", "--abdi.trusted-proxies=" + listed)) {
            String port = server.getEnvironment().getProperty("local.server.port");
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/gallery"))
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Strict-Transport-Security");
        }
    }
}
