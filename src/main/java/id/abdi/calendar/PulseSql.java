package id.abdi.calendar;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When some node was last alive. */
@Repository
class PulseSql {
    private final JdbcClient jdbc;

    PulseSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last beat of any node; other nodes wait until this transaction ends. */
    Optional<Instant> last() {
        return jdbc.sql("select beat_at from calendar.pulse for update")
                .query((row, number) -> row.getTimestamp("beat_at").toInstant())
                .optional();
    }

    void beat(Instant now) {
        jdbc.sql("""
                        insert into calendar.pulse (beat_at)
                        values (:now)
                        on conflict (one) do update
                        set beat_at = greatest(pulse.beat_at, excluded.beat_at)
                        """).param("now", now.atOffset(UTC)).update();
    }
}
