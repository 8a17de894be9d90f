package id.abdi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the database holds after all faults, compared with what the clients know (DUR-3). */
final class Found {
    /** Queries that find nothing in a sound database, with what they would have found. */
    private static final Map<String, String> SOUND = Map.of(
            "versions with a gap",
            "select count(*) from (select 1 from dailyreport.report group by employee, date having max(version) <> count(*)) s",
            "reports by nobody's wish",
            "select count(*) from dailyreport.report where key is null",
            "reports whose leaf is another",
            "select count(*) from dailyreport.report r left join ledger.leaf l on l.id = r.leaf"
                    + " where l.id is null or encode(l.hash, 'hex') <> r.leaf_hash or l.kind <> 'daily-report'",
            "leaves of reports without a report",
            "select count(*) from ledger.leaf l where l.kind = 'daily-report'"
                    + " and not exists (select from dailyreport.report r where r.leaf = l.id)",
            "leaves without a place that wait for none",
            "select count(*) from ledger.leaf l where not exists (select from ledger.place p where p.leaf = l.id)"
                    + " and not exists (select from ledger.waiting w where w.leaf = l.id)",
            "trees with a gap, or signed beyond their places",
            "select count(*) from (select tree, max(index) + 1 as size, count(*) as places from ledger.place group by tree) p"
                    + " where size <> places or size <> (select max(c.size) from ledger.checkpoint c where c.tree = p.tree)",
            "leaves without their statement",
            "select count(*) from ledger.leaf l where not exists (select from ledger.statement s where s.leaf = l.id)");

    private static final String INDEXES = """
            select bt_index_check(c.oid, true)
            from pg_class c
            join pg_am a on a.oid = c.relam and a.amname = 'btree'
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'i'
              and n.nspname not in ('pg_catalog', 'pg_toast', 'information_schema')
            """;

    private final int lost;
    private final int doubled;
    private final List<String> faults = new ArrayList<>();

    /** @param data the folder of a program that runs */
    Found(Path data, List<Reporter.Sent> sent) {
        Map<UUID, String> rows = new HashMap<>();
        int twice = 0;
        try (Connection admin = admin(data);
                Statement statement = admin.createStatement()) {
            try (ResultSet found =
                    statement.executeQuery("select key, leaf_hash from dailyreport.report where key is not null")) {
                while (found.next()) {
                    twice += rows.put(found.getObject(1, UUID.class), found.getString(2)) == null ? 0 : 1;
                }
            }
            for (Map.Entry<String, String> check : SOUND.entrySet()) {
                try (ResultSet count = statement.executeQuery(check.getValue())) {
                    count.next();
                    if (count.getLong(1) > 0) {
                        faults.add(count.getLong(1) + " " + check.getKey());
                    }
                }
            }
            statement.execute("create extension if not exists amcheck");
            statement.execute(INDEXES);
        } catch (SQLException damaged) {
            faults.add(String.valueOf(damaged.getMessage()));
        }
        Set<UUID> attempted = new HashSet<>();
        int gone = 0;
        for (Reporter.Sent one : sent) {
            attempted.add(one.key());
            gone += one.acknowledged() && !one.hash().equals(rows.get(one.key())) ? 1 : 0;
            twice += one.other().isEmpty() ? 0 : 1;
            if (!one.refused().isEmpty()) {
                faults.add("refused: " + one.refused());
            }
        }
        long unasked =
                rows.keySet().stream().filter(key -> !attempted.contains(key)).count();
        if (unasked > 0) {
            faults.add(unasked + " reports that nobody sent");
        }
        lost = gone;
        doubled = twice;
    }

    int lost() {
        return lost;
    }

    int doubled() {
        return doubled;
    }

    /** Everything else that is wrong, in words; empty where all is sound. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    static Connection admin(Path data) throws SQLException {
        var kept = BareSql.kept(data);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + kept.getProperty("port") + "/abdi",
                "abdi_admin",
                kept.getProperty("admin"));
    }
}
