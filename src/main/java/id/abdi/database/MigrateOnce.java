package id.abdi.database;

import id.abdi.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Runs the migrations only where this program brings a set of them that the database has not seen: looking at those of every
 * module, one history each, took almost half of a start. A set is remembered when all of it has run. Where people work meanwhile,
 * on other nodes, migrations wait for them and not the other way round (DUR-8).
 */
@Component
class MigrateOnce implements BeanPostProcessor {
    private static final String MIGRATIONS = "classpath*:id/abdi/*/db/*.sql";
    private static final String ROOT = "classpath*:id/abdi/__root/*.sql";
    private static final Logger LOG = LoggerFactory.getLogger(MigrateOnce.class);
    private static final String LOCK_NOT_FREE = "55P03";
    private static final int TRIES = 20;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof FlywayMigrationStrategy all
                ? (FlywayMigrationStrategy) flyway -> run(all, flyway)
                : bean;
    }

    private static void run(FlywayMigrationStrategy all, Flyway flyway) {
        DataSource owner = flyway.getConfiguration().getDataSource();
        String fingerprint = fingerprint();
        if (!seen(owner, fingerprint)) {
            forgetFailed(owner);
            untilTablesAreFree(() -> all.migrate(flyway));
            JdbcClient.create(owner)
                    .sql(
                            "insert into database.migrations_seen (fingerprint) values (:fingerprint) on conflict do nothing")
                    .param("fingerprint", fingerprint)
                    .update();
        }
        letReportsRead(owner);
    }

    /** The role of the agency's own tools, where there is one, reads the published views and nothing else. */
    private static void letReportsRead(DataSource owner) {
        JdbcClient.create(owner).sql("""
                do $$
                begin
                    -- Nodes that start at the same moment grant one after the other.
                    perform pg_advisory_xact_lock(hashtextextended('published views', 0));
                    if exists (
                        select from pg_roles r, pg_class c
                        where r.rolname = 'abdi_reports'
                          and c.relnamespace = to_regnamespace('published')
                          and c.relkind = 'v'
                          and not has_table_privilege(r.oid, c.oid, 'select')
                    ) then
                        grant usage on schema published to abdi_reports;
                        grant select on all tables in schema published to abdi_reports;
                    end if;
                end
                $$
                """).update();
    }

    /**
     * A migration outside of a transaction may stop half done, and its history says so. It is written to be run again, which the
     * history would forbid; all others leave nothing behind.
     */
    private static void forgetFailed(DataSource owner) {
        JdbcClient.create(owner).sql("""
                do $$
                declare
                    history regclass;
                begin
                    for history in
                        select oid
                        from pg_class
                        where relnamespace = 'public'::regnamespace
                          and relkind = 'r'
                          and starts_with(relname, 'flyway_schema_history')
                    loop
                        execute format('delete from %s where not success', history);
                    end loop;
                end
                $$
                """).update();
    }

    /** {@link MigrationLimits} ends a migration that would have others wait for it; what it did is undone, and it begins again. */
    private static void untilTablesAreFree(Runnable migrations) {
        for (int tried = 1; ; tried++) {
            try {
                migrations.run();
                return;
            } catch (FlywayException failed) {
                if (!heldBySomebody(failed)) {
                    throw failed;
                }
                if (tried == TRIES) {
                    throw new DatabaseFault(
                            "The tables cannot be brought to this version: for a minute somebody has held one of them, such as a"
                                    + " backup or a long import. Nothing is half done; start again when that has ended.",
                            failed);
                }
                LOG.warn("A migration gives way to who works on its table, and begins again.");
                Pause.of(BETWEEN);
            }
        }
    }

    private static boolean heldBySomebody(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && LOCK_NOT_FREE.equals(sql.getSQLState()));
    }

    private static boolean seen(DataSource owner, String fingerprint) {
        JdbcClient jdbc = JdbcClient.create(owner);
        boolean table = jdbc.sql("select to_regclass('database.migrations_seen') is not null")
                .query(Boolean.class)
                .single();
        return table
                && jdbc.sql("select exists (select from database.migrations_seen where fingerprint = :fingerprint)")
                        .param("fingerprint", fingerprint)
                        .query(Boolean.class)
                        .single();
    }

    /** SHA-256 over the names and texts of all migrations. */
    static String fingerprint() {
        try {
            MessageDigest digest = Sha256.digest();
            PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
            List<Resource> files = Stream.of(ROOT, MIGRATIONS)
                    .flatMap(pattern -> Arrays.stream(found(resources, pattern)))
                    .sorted(Comparator.comparing(MigrateOnce::place))
                    .toList();
            for (Resource file : files) {
                digest.update(place(file).getBytes(StandardCharsets.UTF_8));
                try (InputStream text = file.getInputStream()) {
                    digest.update(text.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new IllegalStateException("the program's own migrations cannot be read", unreadable);
        }
    }

    private static Resource[] found(PathMatchingResourcePatternResolver resources, String pattern) {
        try {
            return resources.getResources(pattern);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the program's own migrations cannot be read", unreadable);
        }
    }

    /** The path below the package of the program, the same in a jar and in a folder. */
    private static String place(Resource file) {
        try {
            String address = file.getURL().toString();
            return address.substring(address.lastIndexOf("id/abdi/"));
        } catch (IOException unreadable) {
            throw new IllegalStateException("the program's own migrations cannot be read", unreadable);
        }
    }
}
