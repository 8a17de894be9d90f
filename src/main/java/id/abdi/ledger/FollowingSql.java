package id.abdi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowingSql {
    private final JdbcClient jdbc;

    FollowingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For how long the oldest transaction runs that has written and not ended; our own role sees all of its own. */
    Optional<Duration> oldestWriter() {
        return jdbc.sql("""
                        select floor(extract(epoch from clock_timestamp() - min(xact_start)) * 1000)::bigint
                        from pg_stat_activity
                        where datname = current_database()
                          and backend_xid is not null
                          and xact_start is not null
                          and pid <> pg_backend_pid()
                        """).query(Long.class).optional().map(Duration::ofMillis);
    }

    List<Stated> since(UUID after, Collection<String> kinds, List<String> facts, int limit) {
        return jdbc.sql("""
                        select l.id, l.kind, array(
                            select said.facts ->> wanted.name
                            from unnest(:facts::text[]) with ordinality wanted (name, place)
                            order by wanted.place) as facts
                        from ledger.leaf l
                        join ledger.statement s on s.leaf = l.id
                        cross join lateral (
                            select convert_from(s.canonical, 'UTF8')::json -> 'facts' as facts) said
                        where l.id > :after
                          and l.kind = any(:kinds)
                        order by l.id
                        limit :limit
                        """)
                .param("facts", facts.toArray(String[]::new))
                .param("after", after)
                .param("kinds", kinds.toArray(String[]::new))
                .param("limit", limit)
                .query((row, index) -> stated(row, facts))
                .list();
    }

    private static Stated stated(ResultSet row, List<String> names) throws SQLException {
        @Nullable String[] values = (String[]) row.getArray("facts").getArray();
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String value = values[i];
            if (value != null) {
                facts.put(names.get(i), value);
            }
        }
        return new Stated(row.getObject("id", UUID.class), row.getString("kind"), facts);
    }
}
