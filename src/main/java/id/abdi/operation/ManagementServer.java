package id.abdi.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Health and metrics on a port of their own that only this machine reaches (SEC-32): {@code /health/live}, {@code
 * /health/ready} and {@code /metrics}. Java's own small server, since a second Tomcat would cost more at each start than it gives.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("abdi.management-port")
class ManagementServer implements SmartLifecycle {
    private record Answer(int status, String type, String text) {
        static Answer health(boolean up) {
            return new Answer(up ? 200 : 503, "application/json", "{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}\n");
        }
    }

    private final int port;
    private final Readiness readiness;
    private final Metrics metrics;
    private volatile Optional<HttpServer> server = Optional.empty();

    ManagementServer(@Value("${abdi.management-port}") int port, Readiness readiness, Metrics metrics) {
        this.port = port;
        this.readiness = readiness;
        this.metrics = metrics;
    }

    /** Before the web server and after it, so that the start and the end can be watched. */
    @Override
    public int getPhase() {
        return 1000;
    }

    @Override
    public boolean isRunning() {
        return server.isPresent();
    }

    @Override
    public void start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            started.setExecutor(threads);
            started.createContext("/", this::handle);
            started.start();
            server = Optional.of(started);
        } catch (IOException taken) {
            throw new OperationFault("The port " + port + " of abdi.management-port cannot be used ("
                    + taken.getMessage() + "); choose another. Each government of a machine needs one of its own.");
        }
    }

    @Override
    public void stop() {
        server.ifPresent(running -> running.stop(0));
        server = Optional.empty();
    }

    /** Where it listens; another port than the setting's only where that is 0. */
    int port() {
        return server.map(running -> running.getAddress().getPort()).orElse(port);
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            Answer answer = exchange.getRequestMethod().equals("GET")
                    ? answer(exchange.getRequestURI().getPath())
                    : new Answer(405, "text/plain", "Only GET.\n");
            byte[] bytes = answer.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Answer answer(String path) {
        return switch (path) {
            case "/health/live" -> Answer.health(true);
            case "/health/ready" -> Answer.health(readiness.ready());
            case "/metrics" -> new Answer(200, "text/plain; version=0.0.4; charset=utf-8", metrics.text());
            default -> new Answer(404, "text/plain", "There are /health/live, /health/ready and /metrics.\n");
        };
    }
}
