package id.abdi.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Our own PostgreSQL starts while the application is still being put together, which has much to do before it needs one. Where a
 * PostgreSQL was given, nothing is started.
 */
public final class EarlyStart implements ApplicationListener<ApplicationFailedEvent> {
    private final CompletableFuture<OwnDatabase> database = new CompletableFuture<>();

    private EarlyStart() {}

    /**
     * Begins the start and lets the application find it.
     *
     * @throws DatabaseFault where the settings name a database only in part
     */
    public static void in(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (!GivenDatabase.checked(environment).given()) {
            EarlyStart start = new EarlyStart();
            context.getBeanFactory().registerSingleton("earlyStart", start);
            context.addApplicationListener(start);
            Thread.ofPlatform().name("database start").start(() -> start.complete(environment));
        }
    }

    private void complete(Environment environment) {
        try {
            database.complete(OwnDatabase.of(environment));
        } catch (RuntimeException | Error fault) { // whoever waits says it
            database.completeExceptionally(fault);
        }
    }

    /** The database as soon as it answers; the faults are those of starting it. */
    OwnDatabase await() {
        try {
            return database.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof DatabaseFault fault) {
                throw fault;
            }
            throw failed;
        }
    }

    /** Ends what was started for an application that did not start itself. */
    @Override
    public void onApplicationEvent(ApplicationFailedEvent failed) {
        database.thenAccept(OwnDatabase::close)
                .exceptionally(neverStarted -> null)
                .join();
    }
}
