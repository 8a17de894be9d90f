package id.abdi.transparency;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
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

    /** @throws IOException where it does not answer, or its name leads to the machine's own link: there sits what no name should reach */
    Reply add(URI witness, String request) throws IOException, InterruptedException {
        refuseLink(witness);
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

    /** A witness may well stand in the office's own network; what is local to the link is the cloud's or the router's. */
    static void refuseLink(URI witness) throws IOException {
        for (InetAddress address : InetAddress.getAllByName(witness.getHost())) {
            if (address.isLinkLocalAddress() || address.isAnyLocalAddress() || address.isMulticastAddress()) {
                throw new IOException("the witness's name leads to a link-local address");
            }
        }
    }
}
