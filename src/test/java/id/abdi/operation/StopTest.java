package id.abdi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** DUR-10: at SIGTERM readiness turns red first, what runs ends with its answer, what is new is refused in words. */
class StopTest {
    private static final String BODY = "nip=199001012015011990&password=kata-sandi-rahasia-contoh";

    @TempDir
    Path folder;

    @Test
    void whatRunsIsAnsweredAndWhatIsNewIsRefused() throws Exception {
        try (RunningServer server = new RunningServer(folder);
                Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            assertThat(server.managed("/health/ready").statusCode()).isEqualTo(200);
            begin(slow);
            RunningServer.until(() -> server.managed("/metrics").body().contains("abdi_requests_running 1\n"));

            server.terminate();
            RunningServer.until(() -> server.managed("/health/ready").statusCode() == 503);

            assertThat(server.managed("/health/live").statusCode()).isEqualTo(200);
            HttpResponse<String> refused = server.get("/login");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("30");
            assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(refused.body()).contains("dihentikan");

            assertThat(end(slow)).startsWith("HTTP/1.1 403").contains("X-Request-Id: ");
            assertThat(server.ended()).isTrue();
            assertObjects(server.log());
        }
    }

    /** A form of which only the half has come: its handler waits for the rest. */
    private static void begin(Socket slow) throws Exception {
        OutputStream out = slow.getOutputStream();
        out.write(("POST /login HTTP/1.1\r\nHost: 127.0.0.1\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + BODY.length()
                        + "\r\n\r\n" + BODY.substring(0, 10))
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String end(Socket slow) throws Exception {
        slow.getOutputStream().write(BODY.substring(10).getBytes(StandardCharsets.US_ASCII));
        slow.getOutputStream().flush();
        return new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** SEC-34: each line is an object with its time in UTC; nothing of what was typed is in one. */
    private static void assertObjects(List<String> lines) {
        List<JsonNode> objects = lines.stream()
                .map(line -> JsonMapper.builder().build().readTree(line))
                .toList();
        assertThat(objects)
                .filteredOn(line -> line.has("requestId"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.get("@timestamp").asString()).endsWith("Z");
                    assertThat(line.get("requestId").asString()).matches("[0-9a-f]{16}");
                });
        assertThat(lines).noneMatch(line -> line.contains("199001012015011990") || line.contains("rahasia"));
    }
}
