package id.abdi.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SEC-30: outgoing requests go to configured hosts alone, and nowhere that those point to. */
class WitnessCallTest {
    @Test
    void aRedirectIsNotFollowed() throws Exception {
        AtomicInteger elsewhere = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/add-checkpoint", exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        server.start();
        try {
            URI witness = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            assertThat(new WitnessCall().add(witness, "x").status()).isEqualTo(307);
            assertThat(elsewhere).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254", "http://[fe80::1]", "http://0.0.0.0", "http://224.0.0.1"})
    void whatIsLocalToTheLinkIsNotAsked(URI witness) {
        assertThatThrownBy(() -> new WitnessCall().add(witness, "x"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("link-local");
    }

    @Test
    void nothingElseCallsOut() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/id/abdi"))) {
            List<String> callers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/bench/"))
                    .filter(file ->
                            text(file).matches("(?s).*(java\\.net\\.http|URLConnection|\\.openConnection\\().*"))
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(callers).containsExactly("WitnessCall.java");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
