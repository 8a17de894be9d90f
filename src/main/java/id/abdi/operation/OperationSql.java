package id.abdi.operation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database says of itself. */
@Repository
class OperationSql {
    /** Events whose listeners have not all run yet. */
    record Outbox(long waiting, @Nullable Instant oldest) {
        Optional<Instant> since() {
            return Optional.ofNullable(oldest);
        }
    }

    private final JdbcClient jdbc;

    OperationSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Outbox outbox() {
        return jdbc.sql("""
                        select count(*) as waiting, min(publication_date) as oldest
                        from event.event_publication
                        where completion_date is null
                        """).query(Outbox.class).single();
    }

    String version() {
        return jdbc.sql("show server_version").query(String.class).single();
    }

    long bytes() {
        return jdbc.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }
}
