package id.abdi.backup;

import id.abdi.backup.Manifest.Table;
import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rows of a backup into the empty tables that they came from, inside the caller's transaction, and the proof that they are the same (DUR-5). */
@Component
class LoadBackup {
    private final LogReader log;

    LoadBackup(LogReader log) {
        this.log = log;
    }

    /**
     * Nobody else gets at these tables until the transaction ends.
     *
     * @throws id.abdi.kernel.Refusal where the log holds anything
     */
    void takeEmpty(OwnerSession session, List<StoredTable> tables) throws SQLException {
        session.run("lock table " + named(tables) + " in access exclusive mode");
        if (log.read(session.connection()).leaves() > 0) {
            throw BackupRefusals.filled();
        }
    }

    /** @throws id.abdi.kernel.Refusal where a table is another one, or not the same afterwards */
    void into(OwnerSession session, BackupReader backup) throws SQLException, IOException {
        Manifest manifest = backup.manifest();
        List<StoredTable> tables = CatalogSql.tables(session.connection());
        Map<String, Table> saved = saved(manifest, tables);
        session.run("truncate " + named(tables));
        triggers(session, tables, "disable");
        for (StoredTable table : LoadOrder.of(tables, CatalogSql.references(session.connection()))) {
            Table rows = saved.get(table.name());
            if (rows != null) {
                try (InputStream in = backup.open(rows.part())) {
                    session.copyIn(table.withColumns(rows.columns()), in);
                }
            }
        }
        setSequences(session, manifest.sequences());
        session.run("set constraints all immediate");
        triggers(session, tables, "enable");
        compare(session, tables, saved);
        if (!log.read(session.connection()).equals(manifest.log())) {
            throw BackupRefusals.unequal("the log");
        }
        session.run("analyze " + named(tables));
    }

    /** The backup's tables by name, which must be those of this database, column by column. */
    private static Map<String, Table> saved(Manifest manifest, List<StoredTable> tables) {
        Map<String, Table> saved = new HashMap<>();
        manifest.tables().forEach(table -> saved.put(table.name(), table));
        Set<String> other = new TreeSet<>(saved.keySet());
        other.addAll(manifest.leftOut());
        for (StoredTable table : tables) {
            Table rows = saved.get(table.name());
            boolean known = rows == null
                    ? manifest.leftOut().contains(table.name())
                    : new HashSet<>(rows.columns()).equals(new HashSet<>(table.columns()))
                            && rows.columns().size() == table.columns().size();
            if (!known || !other.remove(table.name())) {
                other.add(table.name());
            }
        }
        if (!other.isEmpty()) {
            throw BackupRefusals.otherTables(String.join(", ", other));
        }
        return saved;
    }

    /** What they check was checked when the rows were first written; what they refuse to change is not there yet. */
    private static void triggers(OwnerSession session, List<StoredTable> tables, String what) throws SQLException {
        for (StoredTable table : tables) {
            for (String trigger : table.triggers()) {
                session.run("alter table " + table.quoted() + " " + what + " trigger " + StoredTable.quoted(trigger));
            }
        }
    }

    private static void setSequences(OwnerSession session, List<Manifest.Sequence> sequences) throws SQLException {
        try (PreparedStatement set = session.connection().prepareStatement("select setval(?::regclass, ?)")) {
            for (Manifest.Sequence sequence : sequences) {
                set.setString(1, sequence.name());
                set.setLong(2, sequence.value());
                set.execute();
            }
        }
    }

    private static void compare(OwnerSession session, List<StoredTable> tables, Map<String, Table> saved)
            throws SQLException, IOException {
        for (StoredTable table : tables) {
            Table rows = saved.get(table.name());
            if (rows != null) {
                Measure measure = Measure.alone();
                session.copyOut(table.withColumns(rows.columns()), measure);
                if (measure.lines() != rows.rows()
                        || !measure.part(rows.part().entry()).equals(rows.part())) {
                    throw BackupRefusals.unequal("the table " + table.name());
                }
            }
        }
    }

    private static String named(List<StoredTable> tables) {
        return tables.stream().map(StoredTable::quoted).collect(Collectors.joining(", "));
    }
}
