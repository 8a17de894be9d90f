package id.abdi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty PostgreSQL of its own in a temporary folder, in which something is tried; nothing of it stays. */
public final class ScratchDatabase implements AutoCloseable {
    private final Path folder;
    private final OwnPostgres server;
    private final Thread atExit = new Thread(this::end, "end of the scratch database");

    private ScratchDatabase(Path folder, OwnPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** @throws DatabaseFault where it cannot be made */
    public static ScratchDatabase start() {
        Path folder = temporary();
        try {
            ScratchDatabase started = new ScratchDatabase(folder, OwnPostgres.start(folder));
            Runtime.getRuntime().addShutdownHook(started.atExit);
            return started;
        } catch (RuntimeException | Error failed) {
            remove(folder);
            throw failed;
        }
    }

    /** Signs in as who owns the database, as migrations do. */
    public DataSource owner() {
        Connection connection = server.connection();
        return new DriverManagerDataSource(
                OwnerAddress.of(connection.url(Connection.DATABASE)), Connection.OWNER, connection.owner());
    }

    /** The role that an application would work as. */
    public String app() {
        return Connection.APP;
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException exiting) {
            // It runs just now, and finds nothing more to do.
        }
    }

    private void end() {
        server.close();
        remove(folder);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("abdi-scratch");
        } catch (IOException full) {
            throw new DatabaseFault("There is no room for a scratch database: " + full.getMessage(), full);
        }
    }

    private static void remove(Path folder) {
        try {
            PostgresPrograms.remove(folder);
        } catch (IOException left) {
            throw new UncheckedIOException("The folder " + folder + " must be removed by hand.", left);
        }
    }
}
