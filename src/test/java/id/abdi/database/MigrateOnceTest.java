package id.abdi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.abdi.fixture.AbdiTest;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A start looks at the migrations only where they are others than those that the database has seen to their end. */
@AbdiTest
class MigrateOnceTest {
    @Autowired
    Flyway flyway;

    private final AtomicInteger runs = new AtomicInteger();

    private void start() {
        FlywayMigrationStrategy all = ignored -> runs.incrementAndGet();
        ((FlywayMigrationStrategy) new MigrateOnce().postProcessAfterInitialization(all, "all")).migrate(flyway);
    }

    /** As if the set of this program had never been here. */
    private void forget() {
        JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql("delete from database.migrations_seen")
                .update();
    }

    @Test
    void theSameMigrationsRunOnceAndOthersRunAgain() {
        start();
        assertThat(runs).hasValue(0);
        forget();
        start();
        assertThat(runs).hasValue(1);
        start();
        assertThat(runs).hasValue(1);
    }

    @Test
    void aSetThatFailedIsNotRemembered() {
        forget();
        FlywayMigrationStrategy broken = ignored -> {
            throw new IllegalStateException("no");
        };
        assertThat(catchThrowable(() -> ((FlywayMigrationStrategy)
                                new MigrateOnce().postProcessAfterInitialization(broken, "all"))
                        .migrate(flyway)))
                .isInstanceOf(IllegalStateException.class);
        start();
        assertThat(runs).hasValue(1);
    }

    @Test
    void aMigrationThatGaveWayBeginsAgain() {
        forget();
        FlywayMigrationStrategy held = ignored -> {
            if (runs.incrementAndGet() == 1) {
                throw new FlywayException("held", new SQLException("canceling statement due to lock timeout", "55P03"));
            }
        };
        ((FlywayMigrationStrategy) new MigrateOnce().postProcessAfterInitialization(held, "held")).migrate(flyway);
        assertThat(runs).hasValue(2);
    }
}
