package id.abdi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.abdi.fixture.AbdiTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** DUR-8: what holds for each migration, tried with migrations of a module that there is not. */
@AbdiTest
class MigrationLimitsTest {
    @Autowired
    Flyway flyway;

    @TempDir
    Path migrations;

    private JdbcClient owner() {
        return JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    /** As at a start of a program that brings them. */
    private void start() {
        FlywayMigrationStrategy these = all -> Flyway.configure()
                .configuration(all.getConfiguration())
                .locations("filesystem:" + migrations)
                .table("flyway_schema_history_tried")
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load()
                .migrate();
        owner().sql("delete from database.migrations_seen").update();
        ((FlywayMigrationStrategy) new MigrateOnce().postProcessAfterInitialization(these, "these")).migrate(flyway);
    }

    private String value(String query) {
        return owner().sql(query).query(String.class).single();
    }

    private void migration(String name, String text) throws IOException {
        Files.writeString(migrations.resolve(name), text);
    }

    @AfterEach
    void forget() {
        owner().sql("drop schema if exists tried cascade").update();
        owner().sql("drop table if exists public.flyway_schema_history_tried").update();
    }

    @Test
    void eachMigrationWaitsTwoSecondsForATableAndRunsAMinuteAtMost() throws IOException {
        migration("V1__limits.sql", """
                create schema tried;
                create table tried.limits as
                select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement;
                """);
        start();
        assertThat(value("select lock || ' ' || statement from tried.limits")).isEqualTo("2s 1min");
    }

    @Test
    void anIndexIsBuiltConcurrentlyInAMigrationOfItsOwnAndAgainWhereThatFailed() throws IOException {
        migration(
                "V1__table.sql",
                "create schema tried; create table tried.fact (id int); insert into tried.fact values (1), (1);");
        migration("V2__index.sql", """
                drop index concurrently if exists tried.fact_id;
                create unique index concurrently fact_id on tried.fact (id);
                """);
        migration("V2__index.sql.conf", "executeInTransaction=false");
        assertThatThrownBy(this::start).hasStackTraceContaining("could not create unique index");
        owner().sql("update tried.fact set id = 2 where ctid = '(0,2)'").update();
        start();
        assertThat(value("select indisvalid from pg_index where indexrelid = 'tried.fact_id'::regclass"))
                .isEqualTo("t");
    }
}
