package id.abdi.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;

/** What belongs to the owner of our tables, as PostgreSQL's catalog tells it. */
final class CatalogSql {
    private static final String TABLES = """
            select n.nspname as schema, c.relname as name,
                array(
                    select a.attname::text
                    from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    order by a.attnum) as columns,
                array(
                    select 't.' || quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end
                    from pg_index i
                    cross join unnest(i.indkey) with ordinality k (attnum, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                    where i.indrelid = c.oid and i.indisprimary
                    order by k.place) as key,
                array(
                    select g.tgname::text
                    from pg_trigger g
                    where g.tgrelid = c.oid and not g.tgisinternal and g.tgenabled = 'O'
                    order by g.tgname) as triggers
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r'
              and c.relpersistence = 'p'
              and c.relowner = (select oid from pg_roles where rolname = current_user)
              and n.nspname !~ '^(pg_|information_schema$)'
            order by n.nspname collate "C", c.relname collate "C"
            """;

    private static final String REFERENCES = """
            select fn.nspname || '.' || f.relname as needy, tn.nspname || '.' || t.relname as needed
            from pg_constraint k
            join pg_class f on f.oid = k.conrelid
            join pg_namespace fn on fn.oid = f.relnamespace
            join pg_class t on t.oid = k.confrelid
            join pg_namespace tn on tn.oid = t.relnamespace
            where k.contype = 'f'
              and k.conrelid <> k.confrelid
            """;

    private static final String SEQUENCES = """
            select schemaname, sequencename, last_value
            from pg_sequences
            where sequenceowner = current_user
              and last_value is not null
            order by schemaname collate "C", sequencename collate "C"
            """;

    private static final String HISTORY = "flyway_schema_history";

    private CatalogSql() {}

    /** One table must be filled before another, which refers to it. */
    record Reference(String needy, String needed) {}

    static List<StoredTable> tables(Connection session) throws SQLException {
        List<StoredTable> tables = new ArrayList<>();
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                List<String> key = texts(rows.getArray("key"));
                tables.add(new StoredTable(
                        rows.getString("schema"),
                        rows.getString("name"),
                        texts(rows.getArray("columns")),
                        key.isEmpty() ? List.of("t::text collate \"C\"") : key,
                        texts(rows.getArray("triggers"))));
            }
        }
        return tables;
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    static List<Reference> references(Connection session) throws SQLException {
        List<Reference> references = new ArrayList<>();
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                references.add(new Reference(rows.getString("needy"), rows.getString("needed")));
            }
        }
        return references;
    }

    static List<Manifest.Sequence> sequences(Connection session) throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(SEQUENCES)) {
            while (rows.next()) {
                sequences.add(new Manifest.Sequence(
                        StoredTable.quoted(rows.getString("schemaname")) + "."
                                + StoredTable.quoted(rows.getString("sequencename")),
                        rows.getLong("last_value")));
            }
        }
        return sequences;
    }

    static boolean history(StoredTable table) {
        return table.table().startsWith(HISTORY);
    }

    /** Up to which migration each module's schema is; the part that belongs to no module is {@code __root}. */
    static Map<String, MigrationVersion> versions(Connection session, List<StoredTable> tables) throws SQLException {
        Map<String, MigrationVersion> versions = new LinkedHashMap<>();
        for (StoredTable table : tables) {
            if (history(table)) {
                String rest = table.table().substring(HISTORY.length());
                versions.put(rest.isEmpty() ? Schemas.ROOT : rest.substring(1), version(session, table));
            }
        }
        return versions;
    }

    private static MigrationVersion version(Connection session, StoredTable history) throws SQLException {
        MigrationVersion highest = Schemas.NONE;
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select version from " + history.quoted() + " where success and version is not null")) {
            while (rows.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(rows.getString("version"));
                highest = version.compareTo(highest) > 0 ? version : highest;
            }
        }
        return highest;
    }

    static String postgresql(Connection session) throws SQLException {
        return one(session, "select current_setting('server_version')");
    }

    static String installation(Connection session) throws SQLException {
        return one(session, "select id::text from backup.installation order by made_at limit 1");
    }

    private static String one(Connection session, String query) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
