package id.abdi.outage;

import static java.time.ZoneOffset.UTC;

import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When some node was last alive, and the outages that followed from it. */
@Repository
class OutageSql {
    private final JdbcClient jdbc;

    OutageSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql("select count(*) from outage.outage").query(Long.class).single();
    }

    List<Outage> all() {
        return jdbc.sql("select began_at, ended_at from outage.outage order by began_at")
                .query((row, number) -> new Outage(
                        row.getTimestamp("began_at").toInstant(),
                        row.getTimestamp("ended_at").toInstant()))
                .list();
    }

    void insert(Outage outage, Receipt receipt) {
        jdbc.sql("""
                        insert into outage.outage (id, began_at, ended_at, leaf)
                        values (:id, :from, :to, :leaf)
                        """)
                .param("id", Uuid7.next())
                .param("from", outage.from().atOffset(UTC))
                .param("to", outage.to().atOffset(UTC))
                .param("leaf", receipt.leaf())
                .update();
    }

    /** The last beat of any node; other nodes wait until this transaction ends. */
    Optional<Instant> lastBeat() {
        return jdbc.sql("select beat_at from outage.pulse for update")
                .query((row, number) -> row.getTimestamp("beat_at").toInstant())
                .optional();
    }

    void beat(Instant now) {
        jdbc.sql("""
                        insert into outage.pulse (beat_at)
                        values (:now)
                        on conflict (one) do update
                        set beat_at = greatest(pulse.beat_at, excluded.beat_at)
                        """).param("now", now.atOffset(UTC)).update();
    }
}
