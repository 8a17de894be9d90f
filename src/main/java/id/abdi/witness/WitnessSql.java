package id.abdi.witness;

import id.abdi.tlog.Checkpoint;
import id.abdi.tlog.Hash;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WitnessSql {
    private final JdbcClient jdbc;

    WitnessSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other for each log, until the transaction ends: to look and to store is one step. */
    void lock(String origin) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:origin, 0))")
                .param("origin", origin)
                .query((row, number) -> 0)
                .list();
    }

    Optional<Checkpoint> newest(String origin) {
        return jdbc.sql("""
                        select size, root
                        from witness.seen
                        where origin = :origin
                        order by size desc
                        limit 1
                        """)
                .param("origin", origin)
                .query((row, number) -> new Checkpoint(origin, row.getLong("size"), Hash.of(row.getBytes("root"))))
                .optional();
    }

    void insert(Checkpoint checkpoint, String note, Instant now) {
        jdbc.sql("""
                        insert into witness.seen (origin, size, root, note, confirmed_at)
                        values (:origin, :size, :root, :note, :now)
                        on conflict do nothing
                        """)
                .param("origin", checkpoint.origin())
                .param("size", checkpoint.size())
                .param("root", checkpoint.root().bytes())
                .param("note", note)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
