package id.abdi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Brings a fault upon the program, and the program back. Ends only processes that it started. */
final class Faults implements AutoCloseable {
    private static final Duration STILL = Duration.ofSeconds(3);
    private static final int CONNECTIONS = 60;
    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final int TRIES = 600;

    private final Path data;
    private final int port = freePort();
    private Program program;

    Faults(Path data) {
        this.data = data;
        this.program = Program.serve(data, port);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Returns when it serves again. */
    void bring(Fault fault) {
        switch (fault) {
            case KILL_PROGRAM -> {
                signal("KILL", List.of(program.handle()));
                serveAgain();
            }
            case KILL_IN_TURN -> killInTurn();
            case KILL_DATABASE -> signal("KILL", postmaster());
            case KILL_EVERYTHING -> {
                signal(
                        "KILL",
                        Stream.concat(
                                        Stream.of(program.handle()),
                                        program.handle().descendants())
                                .toList());
                serveAgain();
            }
            case FREEZE_PROGRAM -> freeze(List.of(program.handle()));
            case FREEZE_DATABASE -> freeze(program.handle().descendants().toList());
            case DRAIN_POOL -> drain();
            case RESTART -> {
                program.close();
                serveAgain();
            }
        }
    }

    /** With places and hashes written, and held up before the signed checkpoint (LOG-5). */
    private void killInTurn() {
        awaitDatabase();
        try (Connection admin = Found.admin(data);
                Statement statement = admin.createStatement()) {
            admin.setAutoCommit(false);
            statement.execute("lock table ledger.checkpoint in share row exclusive mode");
            for (int tried = 1; !heldUp(statement); tried++) {
                if (tried == TRIES) {
                    throw new IllegalStateException("the log did not come to its checkpoint");
                }
                pause(MOMENT);
            }
            signal("KILL", List.of(program.handle()));
            admin.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        serveAgain();
    }

    private static boolean heldUp(Statement statement) throws SQLException {
        // Within a transaction PostgreSQL says the same again as at the first time.
        statement.execute("select pg_stat_clear_snapshot()");
        try (ResultSet held = statement.executeQuery("select exists (select from pg_stat_activity"
                + " where wait_event_type = 'Lock' and query like '%insert into ledger.checkpoint%')")) {
            return held.next() && held.getBoolean(1);
        }
    }

    /** Returns when the database answers, which one that was just killed does after a moment. */
    void awaitDatabase() {
        for (int tried = 1; ; tried++) {
            try (Connection connection = new BareSql(data).open()) {
                if (connection.isValid((int) STILL.toSeconds())) {
                    return;
                }
            } catch (SQLException notYet) {
                if (tried == TRIES) {
                    throw new IllegalStateException("the database did not come back", notYet);
                }
                pause(MOMENT);
            }
        }
    }

    private void serveAgain() {
        program.handle().onExit().join();
        program = Program.serve(data, port);
    }

    private List<ProcessHandle> postmaster() {
        return program.handle()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("postgres"))
                .toList();
    }

    private static void freeze(List<ProcessHandle> processes) {
        signal("STOP", processes);
        pause(STILL);
        signal("CONT", processes);
    }

    private void drain() {
        awaitDatabase();
        BareSql sql = new BareSql(data);
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                taken.add(sql.open());
            }
        } catch (SQLException full) {
            // That is the fault.
        }
        pause(STILL);
        for (Connection connection : taken) {
            try {
                connection.close();
            } catch (SQLException gone) {
                // Then it is free, too.
            }
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            throw Program.interrupted(stopped);
        }
    }

    private static void signal(String name, List<ProcessHandle> processes) {
        List<String> words = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> words.add(Long.toString(process.pid())));
        try {
            new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw Program.interrupted(stopped);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
