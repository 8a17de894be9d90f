package id.abdi.backup;

import id.abdi.database.OwnerAddress;
import id.abdi.database.TestPostgres;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.stereotype.Component;

/** A second installation beside that of the tests, with a database of its own and no application on it. */
record Installation(Schemas schemas, Around around, OuterFiles files) {
    /** What both have in common. */
    @Component
    record Around(
            ApplicationModuleIdentifiers modules,
            LogReader log,
            OuterFiles files,
            List<VoidAfterRestore> leftOut,
            JdbcClient jdbc,
            Clock clock) {}

    static Installation without(Around around) {
        Map<String, String> settings = TestPostgres.freshDatabase();
        DataSource owner = new DriverManagerDataSource(
                OwnerAddress.of(setting(settings, "spring.flyway.url")),
                setting(settings, "spring.flyway.user"),
                setting(settings, "spring.flyway.password"));
        Flyway flyway = Flyway.configure()
                .dataSource(owner)
                .placeholders(Map.of("app", setting(settings, "spring.datasource.username")))
                .load();
        return new Installation(new Schemas(flyway, around.modules()), around, around.files());
    }

    private static String setting(Map<String, String> settings, String name) {
        return Objects.requireNonNull(settings.get(name));
    }

    /** Its tables are made and empty, as after the first start. */
    static Installation empty(Around around) {
        Installation made = without(around);
        made.schemas.migrateOn(made.schemas.own());
        return made;
    }

    Installation with(OuterFiles otherFiles) {
        return new Installation(schemas, around, otherFiles);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(schemas.own().owner());
    }

    MakeBackup backup() {
        return new MakeBackup(
                schemas,
                around.log(),
                files,
                new SettingsToKeep(new StandardEnvironment()),
                around.leftOut(),
                around.clock());
    }

    RestoreBackup restore() {
        return new RestoreBackup(new OpenBackup(schemas), schemas, new LoadBackup(around.log()), files, around.clock());
    }

    BackupSql remembered() {
        return new BackupSql(jdbc());
    }

    long count(String table) {
        return count(jdbc(), table);
    }

    static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Those that run when rows change, with their tables. */
    List<String> triggers() {
        return jdbc().sql("""
                        select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text
                        from pg_trigger
                        where not tgisinternal
                        order by 1
                        """).query(String.class).list();
    }

    /** Nothing was recorded and nothing restored. */
    boolean untouched() {
        return count("ledger.leaf") == 0 && count("backup.restore") == 0 && count("organization.employee") == 0;
    }
}
