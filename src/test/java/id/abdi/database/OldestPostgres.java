package id.abdi.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.boot.SpringApplication;

/**
 * The oldest PostgreSQL that an administrator may give, started as they would start it and prepared with the very lines that
 * we ask them to run.
 */
public final class OldestPostgres {
    private static final Path JAR = Path.of("target", "oldest-postgres.jar");
    private static final Path FOLDER = Path.of("target", "oldest-postgres").toAbsolutePath();
    private static final String PASSWORD = "made-up-for-tests";
    private static final int TRIES = 1000;

    private OldestPostgres() {}

    /** The settings of a server of its own with one empty database; it ends with the tests. */
    public static synchronized Map<String, String> freshDatabase() {
        try {
            int port = start();
            String admin = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            prepare(admin);
            String url = "jdbc:postgresql://127.0.0.1:" + port + "/abdi";
            return Map.of(
                    "spring.datasource.url", url,
                    "spring.datasource.username", Connection.APP,
                    "spring.datasource.password", PASSWORD,
                    "spring.flyway.url", url,
                    "spring.flyway.user", Connection.OWNER,
                    "spring.flyway.password", PASSWORD);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int start() throws IOException, InterruptedException {
        PostgresPrograms.remove(FOLDER);
        Path programs = Files.createDirectories(FOLDER.resolve("programs"));
        unpack(programs);
        Path cluster = FOLDER.resolve("cluster");
        Path password = Files.writeString(FOLDER.resolve("password"), PASSWORD);
        OrdinaryUser user = OrdinaryUser.here();
        user.own(FOLDER);
        run(
                user,
                List.of(
                        programs.resolve("bin/initdb").toString(),
                        "--pgdata=" + cluster,
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--auth=scram-sha-256",
                        "--username=" + Connection.ADMIN,
                        "--pwfile=" + password));
        int port = freePort();
        List<String> words = new ArrayList<>(user.words());
        words.addAll(List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                cluster.toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories="));
        Process server = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("log").toFile())
                .start();
        SpringApplication.getShutdownHandlers().add(server::destroy);
        return port;
    }

    private static void unpack(Path programs) throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            ZipEntry archive = jar.stream()
                    .map(ZipEntry.class::cast)
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            try (InputStream packed = jar.getInputStream(archive)) {
                PostgresPrograms.extract(packed, programs);
            }
        }
    }

    private static void run(OrdinaryUser user, List<String> program) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(user.words());
        words.addAll(program);
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void prepare(String url) throws SQLException {
        try (java.sql.Connection admin = open(url);
                java.sql.Statement statement = admin.createStatement()) {
            for (String line : GivenDatabase.LINES.lines().map(String::strip).toList()) {
                if (line.startsWith("create ")) {
                    statement.execute(line.replace("'...'", "'" + PASSWORD + "'"));
                }
            }
        }
    }

    /** A server that was just started answers after a moment. */
    private static java.sql.Connection open(String url) throws SQLException {
        for (int tried = 1; ; tried++) {
            try {
                return Roles.open(url, Connection.ADMIN, PASSWORD);
            } catch (SQLException notYet) {
                if (tried == TRIES) {
                    throw notYet;
                }
                Pause.brief();
            }
        }
    }
}
