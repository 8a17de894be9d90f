package id.abdi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own database: what it is set to, that it starts after any end, and that two never share a folder (DUR-1, DUR-2). */
class OwnPostgresTest {
    @TempDir
    Path folder;

    private final List<OwnPostgres> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.reversed().forEach(OwnPostgres::close);
    }

    private OwnPostgres start() {
        OwnPostgres server = OwnPostgres.start(folder);
        started.add(server);
        return server;
    }

    private static java.sql.Connection app(OwnPostgres server) throws SQLException {
        Connection connection = server.connection();
        return Roles.open(connection.url(Connection.DATABASE), Connection.APP, connection.app());
    }

    private static java.sql.Connection owner(OwnPostgres server) throws SQLException {
        Connection connection = server.connection();
        return Roles.open(connection.url(Connection.DATABASE), Connection.OWNER, connection.owner());
    }

    @Test
    void itsPasswordsAreReadByItsOwnerAlone() throws IOException {
        start();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database.properties"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve("postgresql/pg_hba.conf")).lines())
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("scram-sha-256"));
    }

    @Test
    void aSecondOneInTheSameFolderIsRefusedWithASentence() {
        start();

        assertThatThrownBy(() -> OwnPostgres.start(folder))
                .isInstanceOf(DatabaseFault.class)
                .hasMessageContaining("already works in")
                .hasMessageContaining("--data DIR");
    }

    @Test
    void aCommandJoinsTheRunningOne() {
        OwnPostgres server = start();

        assertThat(OwnPostgres.running(folder)).contains(server.connection());
    }

    @Test
    void nothingAcknowledgedIsLostInFiveKillsUnderFourWriters() throws Exception {
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicInteger number = new AtomicInteger();
        OwnPostgres server = start();
        try (var session = owner(server);
                var statement = session.createStatement()) {
            statement.execute("create schema kept");
            statement.execute("create table kept.row (number int primary key)");
            statement.execute("grant usage on schema kept to abdi_app");
            statement.execute("grant select, insert on kept.row to abdi_app");
        }
        for (int kill = 0; kill < 5; kill++) {
            server = killUnderWriters(server, acknowledged, number, kill);
            assertThat(found(server)).containsAll(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(100);
    }

    private OwnPostgres killUnderWriters(OwnPostgres server, Set<Integer> acknowledged, AtomicInteger number, int kill)
            throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch enough = new CountDownLatch(40);
        List<Thread> writers = new ArrayList<>();
        OwnPostgres target = server;
        for (int writer = 0; writer < 4; writer++) {
            writers.add(Thread.ofPlatform().start(() -> write(target, acknowledged, number, stop, enough)));
        }
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        List<ProcessHandle> processes = new Orphans(folder.toRealPath().resolve("postgresql")).alive();
        if (kill % 2 == 0) {
            processes.forEach(ProcessHandle::destroyForcibly);
        } else {
            server.process().destroyForcibly();
        }
        stop.set(true);
        for (Thread writer : writers) {
            writer.join();
        }
        server.release();
        return start();
    }

    private static void write(
            OwnPostgres server,
            Set<Integer> acknowledged,
            AtomicInteger number,
            AtomicBoolean stop,
            CountDownLatch enough) {
        try (var session = app(server);
                var statement = session.prepareStatement("insert into kept.row values (?)")) {
            while (!stop.get()) {
                int mine = number.incrementAndGet();
                statement.setInt(1, mine);
                statement.executeUpdate();
                acknowledged.add(mine);
                enough.countDown();
            }
        } catch (SQLException killed) {
            // What was not acknowledged may be lost.
        }
    }

    private static Set<Integer> found(OwnPostgres server) throws SQLException {
        Set<Integer> found = ConcurrentHashMap.newKeySet();
        try (var session = app(server);
                var statement = session.createStatement();
                var rows = statement.executeQuery("select number from kept.row")) {
            while (rows.next()) {
                found.add(rows.getInt(1));
            }
        }
        return found;
    }

    @Test
    void aServerWhoseAbdiWasKilledIsEndedAndTheNextOneStarts() throws IOException {
        OwnPostgres killed = start();
        killed.release();

        OwnPostgres next = start();

        assertThat(killed.process().isAlive()).isFalse();
        assertThat(next.process().isAlive()).isTrue();
    }

    @Test
    void aStaleNumberOfAnotherProcessIsNotBelieved() throws IOException {
        OwnPostgres killed = start();
        new Orphans(folder.toRealPath().resolve("postgresql")).alive().forEach(ProcessHandle::destroyForcibly);
        killed.process().onExit().join();
        killed.release();
        writeNumber(ProcessHandle.current().pid());

        OwnPostgres next = start();

        assertThat(next.process().isAlive()).isTrue();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    /** As after a kill of everything at once: the dead keep their number until somebody collects them. */
    @Test
    void theNumberOfADeadServerThatNobodyHasCollectedIsNotBelieved() throws IOException {
        OwnPostgres killed = start();
        new Orphans(folder.toRealPath().resolve("postgresql")).alive().forEach(ProcessHandle::destroyForcibly);
        killed.process().onExit().join();
        killed.release();
        Process parent = new ProcessBuilder(Stream.concat(
                                OrdinaryUser.here().words().stream(),
                                Stream.of("sh", "-c", "sleep 1 & echo $!; exec sleep 600"))
                        .toList())
                .start();
        try (var said = parent.inputReader()) {
            long dead = Long.parseLong(said.readLine());
            writeNumber(dead);

            OwnPostgres next = start();

            assertThat(next.process().isAlive()).isTrue();
            assertThat(Path.of("/proc", Long.toString(dead))).exists();
        } finally {
            parent.destroyForcibly();
        }
    }

    private void writeNumber(long process) throws IOException {
        Path file = folder.resolve("postgresql/postmaster.pid");
        String stale = Files.readString(file);
        Files.writeString(file, process + stale.substring(stale.indexOf('\n')));
    }

    @Test
    void aStoppedServerOfAnEarlierRunIsEndedToo() throws IOException {
        OwnPostgres stopped = start();
        Signals.send("STOP", new Orphans(folder.toRealPath().resolve("postgresql")).alive());
        stopped.release();

        OwnPostgres next = OwnPostgres.start(folder);
        started.add(next);

        assertThat(stopped.process().isAlive()).isFalse();
        assertThat(next.process().isAlive()).isTrue();
    }
}
