package id.abdi.operation;

import id.abdi.Abdi;
import id.abdi.database.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;

/** The program as its operator runs it: a process of its own, on a fresh database. */
final class RunningServer implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final Path log;
    private final int management;
    private final int port;

    RunningServer(Path folder) throws IOException {
        this.log = folder.resolve("log");
        this.management = freePort();
        ProcessBuilder words = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Abdi.class.getName(),
                        "run",
                        "--port",
                        "0",
                        "--abdi.log=json",
                        "--abdi.management-port=" + management)
                .directory(folder.toFile())
                .redirectError(log.toFile());
        TestPostgres.freshDatabase()
                .forEach((name, value) ->
                        words.environment().put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        this.process = words.start();
        this.port = ready();
    }

    private int ready() throws IOException {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            if (line == null || !line.startsWith("ready http")) {
                throw new IllegalStateException(line + "\n" + Files.readString(log));
            }
            return URI.create(line.substring("ready ".length())).getPort();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    HttpResponse<String> managed(String path) {
        return get(management, path);
    }

    HttpResponse<String> get(String path) {
        return get(port, path);
    }

    private HttpResponse<String> get(int at, String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static void until(BooleanSupplier met) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(met::getAsBoolean);
    }

    /** SIGTERM, as systemd sends it. */
    void terminate() {
        process.destroy();
    }

    boolean ended() throws InterruptedException {
        return process.waitFor(40, TimeUnit.SECONDS);
    }

    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
