package id.abdi.transparency;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Asks a configured witness, and nobody whom it points to (SEC-30). */
@Component
class WitnessCall {
    private static final int MOST = 1 << 16;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What it answers, cut where it is too long. */
    record Reply(int status, String body) {}

    Reply add(URI witness, String request) throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(witness + "/add-checkpoint"))
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(request))
                .build();
        HttpResponse<InputStream> reply = client.send(asked, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = reply.body()) {
            return new Reply(reply.statusCode(), new String(body.readNBytes(MOST), StandardCharsets.UTF_8));
        }
    }
}
