package id.abdi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A pgbouncer in transaction mode before a PostgreSQL, set as {@code docs/operations.md} says. */
public final class Pgbouncer implements AutoCloseable {
    private static final Path UNPACKED = Path.of("target", "pgbouncer").toAbsolutePath();
    private static final Path SETTINGS = Path.of("docs", "operations.md");
    private static final int TRIES = 500;

    private final Process process;
    private final int port;

    private Pgbouncer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * @param database the settings that name a PostgreSQL
     * @param folder an empty one
     */
    public static Pgbouncer before(Map<String, String> database, Path folder) throws IOException {
        int port = freePort();
        Files.writeString(
                folder.resolve("userlist.txt"),
                Stream.of("datasource", "flyway")
                        .map(part -> "\""
                                + database.get(
                                        part.equals("flyway") ? "spring.flyway.user" : "spring.datasource.username")
                                + "\" \"" + database.get("spring." + part + ".password") + "\"\n")
                        .reduce("", String::concat));
        Path settings = Files.writeString(folder.resolve("pgbouncer.ini"), settings(database, folder, port));
        OrdinaryUser user = OrdinaryUser.here();
        user.own(folder);
        List<String> words = new ArrayList<>(user.words());
        words.addAll(List.of(program().toString(), settings.toString()));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        try (Stream<Path> files = Files.isDirectory(UNPACKED)
                ? Files.find(UNPACKED, 6, (file, facts) -> file.toString().contains(".so."))
                : Stream.empty()) {
            files.findFirst()
                    .ifPresent(library ->
                            builder.environment().put("LD_LIBRARY_PATH", String.valueOf(library.getParent())));
        }
        Process process = builder.start();
        for (int tried = 0; tried < TRIES && !answers(port); tried++) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(folder.resolve("log")));
            }
            Pause.brief();
        }
        return new Pgbouncer(process, port);
    }

    /** The settings with which an application reaches that PostgreSQL through this pooler. */
    public Map<String, String> settings(Map<String, String> database) {
        Map<String, String> through = new HashMap<>(database);
        for (String name : List.of("spring.datasource.url", "spring.flyway.url")) {
            through.put(name, "jdbc:postgresql://127.0.0.1:" + port + "/abdi");
        }
        return through;
    }

    /** Those that the operations page tells an administrator to use, with the places of this machine. */
    private static String settings(Map<String, String> database, Path folder, int port) throws IOException {
        String page = Files.readString(SETTINGS);
        String shown = page.substring(page.indexOf("```ini\n[databases]") + "```ini\n".length());
        String server = database.getOrDefault("spring.datasource.url", "").replaceFirst("jdbc:postgresql://", "");
        return shown.substring(0, shown.indexOf("```"))
                        .replaceFirst(
                                "(?m)^abdi = .*$",
                                "abdi = host=127.0.0.1 port=" + server.replaceAll(".*:(\\d+)/.*", "$1") + " dbname="
                                        + server.replaceAll(".*/([^?]*).*", "$1"))
                        .replaceFirst("(?m)^listen_port = .*$", "listen_port = " + port)
                        .replaceFirst("(?m)^auth_file = .*$", "auth_file = " + folder.resolve("userlist.txt"))
                + "unix_socket_dir =\n";
    }

    private static Path program() {
        return Stream.of(
                        UNPACKED.resolve("usr/sbin/pgbouncer"),
                        Path.of("/usr/sbin/pgbouncer"),
                        Path.of("/usr/bin/pgbouncer"),
                        Path.of("/opt/homebrew/bin/pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("There is no pgbouncer; ./abdi test fetches it on Debian."));
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
