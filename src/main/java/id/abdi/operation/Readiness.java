package id.abdi.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Whether this node can answer requests: its start is done, migrations included, it is not stopping, and the database answers. */
@Component
@ConditionalOnWebApplication
class Readiness implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Closing closing;
    private final DataSource database;
    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();

    Readiness(Closing closing, DataSource database) {
        this.closing = closing;
        this.database = database;
    }

    boolean ready() {
        return closing.isRunning() && databaseAnswers();
    }

    boolean databaseAnswers() {
        try {
            return CompletableFuture.supplyAsync(this::ask, asking).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean ask() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException unreachable) {
            return false;
        }
    }

    @Override
    public void destroy() {
        asking.shutdownNow();
    }
}
