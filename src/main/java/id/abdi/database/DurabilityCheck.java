package id.abdi.database;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at every start whether the database keeps what it acknowledges, and refuses to work on one that does not (DUR-1). */
@Component
class DurabilityCheck implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(DurabilityCheck.class);
    private static final int OLDEST = 150_000;
    private static final Map<String, String> NEEDED = needed();

    private final JdbcClient jdbc;
    private final DatabaseSettings.Choice choice;

    DurabilityCheck(JdbcClient jdbc, DatabaseSettings.Choice choice) {
        this.jdbc = jdbc;
        this.choice = choice;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select name, setting
                        from pg_settings
                        where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums',
                            'server_encoding', 'server_version_num', 'TimeZone')
                        """).query(row -> {
            found.put(row.getString("name"), row.getString("setting"));
        });
        check(found);
    }

    void check(Map<String, String> found) {
        int version = Integer.parseInt(found.getOrDefault("server_version_num", "0"));
        if (version < OLDEST) {
            throw new DatabaseFault("The database is PostgreSQL " + version / 10_000 + "; Abdi needs 15 or newer.");
        }
        NEEDED.forEach((name, good) -> {
            String value = found.getOrDefault(name, "unknown");
            if (!value.matches(good)) {
                throw new DatabaseFault("The database has " + name + " = " + value
                        + ", with which acknowledged reports can be lost or damaged. Set " + name + " = "
                        + good.replace("|", " or ") + " on the server and start again.");
            }
        });
        if (!"on".equals(found.get("data_checksums"))) {
            if (!choice.given()) {
                throw new DatabaseFault("The database keeps no data checksums, so damage on the disk would go unseen.");
            }
            LOG.warn(
                    "The given PostgreSQL keeps no data checksums: damage on its disk goes unseen. pg_checksums sets them.");
        }
    }

    private static Map<String, String> needed() {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("fsync", "on");
        needed.put("full_page_writes", "on");
        needed.put("synchronous_commit", "on|remote_write|remote_apply|local");
        needed.put("server_encoding", "UTF8");
        return needed;
    }
}
