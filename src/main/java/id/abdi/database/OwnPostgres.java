package id.abdi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Abdi's own PostgreSQL: a process of its own on a random port of this machine, with its data in the data folder. Set to
 * lose nothing (DUR-1) and started after any end, however hard (DUR-2).
 */
final class OwnPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration SHUTDOWN = Duration.ofSeconds(60);
    private static final Duration OTHER_COMMAND = Duration.ofSeconds(15);

    /** What must hold for "acknowledged is kept", given at every start so that no edited file undoes it. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "max_connections=60",
            "shared_buffers=128MB",
            "max_wal_size=2GB",
            // A fresh table is planned well ten seconds after it was filled, not a minute.
            "autovacuum_naptime=10s",
            "timezone=UTC",
            "log_timezone=UTC",
            "logging_collector=off",
            // No row of a person in the log, not even of one that a constraint refused (SEC-22).
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_parameter_max_length=0");

    private final DataFolder folder;
    private final DataFolder.Hold hold;
    private final Connection connection;
    private volatile Process server;
    private volatile boolean ending;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OwnPostgres(DataFolder folder, DataFolder.Hold hold, Connection connection, Process server) {
        this.folder = folder;
        this.hold = hold;
        this.connection = connection;
        this.server = server;
    }

    /**
     * Starts the database of this folder; makes it where there is none yet.
     *
     * @throws DatabaseFault where another Abdi works in this folder, or the database cannot be started
     */
    static OwnPostgres start(Path path) {
        DataFolder folder = DataFolder.at(path);
        DataFolder.Hold hold = holdSoon(folder);
        try {
            return start(folder, hold);
        } catch (RuntimeException | Error failed) {
            hold.close();
            throw failed;
        }
    }

    /** Where the database of this folder is, when another process has it running. */
    static Optional<Connection> running(Path path) {
        DataFolder folder = DataFolder.at(path);
        Optional<DataFolder.Hold> hold = folder.hold();
        if (hold.isPresent()) {
            hold.get().close();
            return Optional.empty();
        }
        long end = System.nanoTime() + OTHER_COMMAND.toNanos();
        while (System.nanoTime() < end) {
            Optional<Connection> found = Connection.read(folder).filter(Roles::answer);
            if (found.isPresent()) {
                return found;
            }
            Pause.brief();
        }
        throw folder.taken();
    }

    Connection connection() {
        return connection;
    }

    /** From now on a database that ends by itself, killed or crashed, is started again on the same port (DUR-2). */
    void keepAlive() {
        Process watched = server;
        Thread.ofVirtual().name("database watch").start(() -> {
            watched.onExit().join();
            if (!ending) {
                LOG.error("The database ended by itself and is started again.");
                revive();
            }
        });
    }

    private synchronized void revive() {
        while (!ending) {
            try {
                new Orphans(folder.cluster()).end();
                server = launch(folder, PostgresPrograms.in(folder), OrdinaryUser.here(), connection);
                awaitAnswer();
                keepAlive();
                return;
            } catch (DatabaseFault failed) {
                LOG.error("The database cannot be started again; trying once more.", failed);
                Pause.brief();
            }
        }
    }

    Process process() {
        return server;
    }

    /** Gives the folder back without ending the database, as a killed process does. */
    void release() {
        ending = true;
        hold.close();
    }

    /** Ends every session, writes everything, and gives the folder back; once, since it may be somebody else's afterwards. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        ending = true;
        try (hold) {
            stop(server, folder.cluster());
        }
    }

    /** A command that works in the folder for a moment is waited for; a server is not. */
    private static DataFolder.Hold holdSoon(DataFolder folder) {
        long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        while (true) {
            Optional<DataFolder.Hold> hold = folder.hold();
            if (hold.isPresent()) {
                return hold.get();
            }
            if (System.nanoTime() > end) {
                throw folder.taken();
            }
            Pause.brief();
        }
    }

    private static OwnPostgres start(DataFolder folder, DataFolder.Hold hold) {
        PostgresPrograms programs = PostgresPrograms.in(folder);
        OrdinaryUser user = OrdinaryUser.here();
        new Orphans(folder.cluster()).end();
        Connection kept = Connection.read(folder).orElseGet(Connection::fresh);
        if (!Files.exists(folder.cluster())) {
            kept.write(folder);
            new Cluster(folder, programs, user).make(kept);
        }
        user.own(folder.cluster());
        user.own(folder.programs());
        Connection connection = kept.at(freePort());
        Process server = launch(folder, programs, user, connection);
        OwnPostgres started = new OwnPostgres(folder, hold, connection, server);
        try {
            started.awaitAnswer();
            Roles.setUp(connection);
            connection.write(folder);
            return started;
        } catch (RuntimeException | Error failed) {
            stop(server, folder.cluster());
            throw failed;
        }
    }

    private static Process launch(
            DataFolder folder, PostgresPrograms programs, OrdinaryUser user, Connection connection) {
        List<String> words = new ArrayList<>(user.words());
        words.addAll(List.of(
                programs.postgres().toString(),
                "-D",
                folder.cluster().toString(),
                "-p",
                Integer.toString(connection.port())));
        SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        try {
            makePrivate(folder.log());
            return new ProcessBuilder(ownGroup(words))
                    .directory(folder.path().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                    .start();
        } catch (IOException failed) {
            throw new DatabaseFault("PostgreSQL cannot be run: " + failed.getMessage(), failed);
        }
    }

    private static void makePrivate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > 10_000_000) {
            Files.move(log, log.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    /** So that Ctrl-C in a terminal reaches Abdi alone, which then ends the database after the last request. */
    private static List<String> ownGroup(List<String> words) {
        boolean known =
                Stream.of("/usr/bin/setsid", "/bin/setsid").map(Path::of).anyMatch(Files::isExecutable);
        return known ? Stream.concat(Stream.of("setsid"), words.stream()).toList() : words;
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + RECOVERY.toNanos();
        while (!Roles.answer(connection)) {
            if (!server.isAlive()) {
                throw new DatabaseFault("PostgreSQL did not start in " + folder.path() + ": " + lastWords()
                        + " The whole story is in " + folder.log() + ".");
            }
            if (System.nanoTime() > end) {
                throw new DatabaseFault("PostgreSQL has not answered for ten minutes; see " + folder.log() + ".");
            }
            Pause.brief();
        }
    }

    private String lastWords() {
        try (Stream<String> lines = Files.lines(folder.log())) {
            return lines.filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.substring(Math.max(line.indexOf("FATAL"), line.indexOf("PANIC"))) + ".")
                    .orElse("it says nothing.");
        } catch (IOException unreadable) {
            return "its log cannot be read.";
        }
    }

    private static void stop(Process server, Path cluster) {
        if (server.isAlive()) {
            Signals.interrupt(List.of(server.toHandle()));
        }
        try {
            if (!server.waitFor(SHUTDOWN.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        new Orphans(cluster).end();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new DatabaseFault("No free port on this machine: " + none.getMessage(), none);
        }
    }
}
