package id.abdi.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * One PostgreSQL for all tests of a JVM, kept under {@code target} between runs; each Spring context gets a fresh database in it. Of
 * several JVMs side by side each has its own.
 */
public final class TestPostgres {
    private static final int MOST = 8;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable OwnPostgres server;

    private TestPostgres() {}

    /** The settings with which an application works on a database of its own, as if it were given one. */
    public static synchronized Map<String, String> freshDatabase() {
        Connection connection = server().connection();
        String name = "test_" + NUMBER.incrementAndGet();
        try (java.sql.Connection admin = Roles.open(connection.url("postgres"), Connection.ADMIN, connection.admin());
                java.sql.Statement statement = admin.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            Roles.makeDatabase(admin, name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "spring.datasource.url", connection.url(name),
                "spring.datasource.username", Connection.APP,
                "spring.datasource.password", connection.app(),
                "spring.flyway.url", connection.url(name),
                "spring.flyway.user", Connection.OWNER,
                "spring.flyway.password", connection.owner());
    }

    private static OwnPostgres server() {
        OwnPostgres running = server;
        if (running == null) {
            running = start(1);
            server = running;
            // After the applications, which would wait for it in vain.
            SpringApplication.getShutdownHandlers().add(running::close);
        }
        return running;
    }

    /** In the first folder in which no other JVM works. */
    private static OwnPostgres start(int number) {
        try {
            return OwnPostgres.start(Path.of("target", "test-database", Integer.toString(number)));
        } catch (DatabaseFault taken) {
            if (number < MOST && String.valueOf(taken.getMessage()).startsWith("Another Abdi")) {
                return start(number + 1);
            }
            throw taken;
        }
    }
}
