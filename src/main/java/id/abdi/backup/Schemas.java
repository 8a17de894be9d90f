package id.abdi.backup;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.stereotype.Component;

/**
 * The schemas of all modules at the versions of a backup, so that an older one is loaded into the tables that it was taken from
 * and then migrated on. Keeps each module's history where the start keeps it.
 */
@Component
class Schemas {
    static final String ROOT = "__root";

    /** Of a module that has no tables. */
    static final MigrationVersion NONE = MigrationVersion.fromVersion("0");

    private final Flyway flyway;
    private final ApplicationModuleIdentifiers modules;

    Schemas(Flyway flyway, ApplicationModuleIdentifiers modules) {
        this.flyway = flyway;
        this.modules = modules;
    }

    /** A database that is migrated as its owner. */
    record Target(DataSource owner, Map<String, String> placeholders) {}

    /** The database that this application works on. */
    Target own() {
        return new Target(
                flyway.getConfiguration().getDataSource(),
                flyway.getConfiguration().getPlaceholders());
    }

    /** In an empty database, up to these versions. */
    void make(Target target, List<Manifest.Schema> schemas) {
        Map<String, String> versions = Manifest.byModule(schemas);
        for (String module : inOrder(versions.keySet())) {
            String version = versions.get(module);
            if (version != null) {
                make(configured(target, module), MigrationVersion.fromVersion(version));
            }
        }
    }

    private static void make(FluentConfiguration configured, MigrationVersion version) {
        if (version.equals(NONE)) {
            configured.load().baseline();
        } else {
            configured.target(version).load().migrate();
        }
    }

    /** All that is ours, inside the caller's transaction. */
    static void drop(OwnerSession session, List<StoredTable> tables) throws SQLException {
        for (StoredTable table : tables) {
            if (CatalogSql.history(table)) {
                session.run("drop table " + table.quoted());
            } else {
                session.run("drop schema if exists " + StoredTable.quoted(table.schema()) + " cascade");
            }
        }
    }

    /** Up to what this program works with. */
    void migrateOn(Target target) {
        for (String module : inOrder(List.of())) {
            configured(target, module).load().migrate();
        }
    }

    /** Lower modules first; modules of the past that are no more come last. */
    private List<String> inOrder(Iterable<String> more) {
        SequencedSet<String> ordered = new LinkedHashSet<>();
        Stream.concat(Stream.of(ROOT), modules.stream().map(ApplicationModuleIdentifier::toString))
                .forEach(ordered::add);
        more.forEach(ordered::add);
        return new ArrayList<>(ordered);
    }

    private FluentConfiguration configured(Target target, String module) {
        String table = flyway.getConfiguration().getTable();
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(target.owner())
                .placeholders(target.placeholders())
                .locations("classpath:id/abdi/" + module)
                .table(module.equals(ROOT) ? table : table + "_" + module)
                .baselineVersion(NONE)
                .baselineOnMigrate(true);
    }
}
