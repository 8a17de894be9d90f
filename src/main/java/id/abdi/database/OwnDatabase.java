package id.abdi.database;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Our own PostgreSQL as the application sees it: started by it, or, for a command beside a server, the server's. */
record OwnDatabase(Connection connection, @Nullable OwnPostgres started) implements AutoCloseable {
    static OwnDatabase of(Environment environment) {
        return open(
                Path.of(environment.getProperty("abdi.data", "data")),
                environment.getProperty("abdi.serves", Boolean.class, true));
    }

    /**
     * @param serves whether this is a server, which must be alone in its folder; a command joins a running one
     */
    static OwnDatabase open(Path folder, boolean serves) {
        Optional<Connection> running = serves ? Optional.empty() : OwnPostgres.running(folder);
        if (running.isPresent()) {
            return new OwnDatabase(running.get(), null);
        }
        OwnPostgres started = OwnPostgres.start(folder);
        if (serves) {
            started.keepAlive();
        }
        return new OwnDatabase(started.connection(), started);
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
    }
}
