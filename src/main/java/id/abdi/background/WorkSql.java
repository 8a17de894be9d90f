package id.abdi.background;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkSql {
    private static final String COLUMNS = "id, kind, asked, state, done, total, result, asked_at, ended_at";

    private final JdbcClient jdbc;

    WorkSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever asks for what another one has just asked for adds nothing. */
    void ask(UUID id, String kind, String asked, Instant now) {
        jdbc.sql("""
                        insert into background.work (id, kind, asked, state, asked_at)
                        values (:id, :kind, :asked, 'WAITING', :now)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("asked", asked)
                .param("now", now.atOffset(UTC))
                .update();
    }

    Optional<Work> open(String kind, String asked) {
        return find(kind, asked, "state in ('WAITING', 'RUNNING')");
    }

    /** The newest that was made or broke off. */
    Optional<Work> last(String kind, String asked) {
        return find(kind, asked, "state in ('DONE', 'FAILED')");
    }

    Optional<Work> ready(String kind, String asked) {
        return find(kind, asked, "state = 'DONE'");
    }

    private Optional<Work> find(String kind, String asked, String states) {
        return jdbc.sql("select " + COLUMNS + " from background.work where kind = :kind and asked = :asked and "
                        + states + """
                         order by ended_at desc
                        limit 1
                        """)
                .param("kind", kind)
                .param("asked", asked)
                .query(WorkSql::work)
                .optional();
    }

    /** The one that waits longest; one that runs was left by a node that is gone. */
    Optional<Work> next() {
        return jdbc.sql("""
                        update background.work
                        set state = 'RUNNING'
                        where id = (
                            select id
                            from background.work
                            where state in ('WAITING', 'RUNNING')
                            order by asked_at, id
                            limit 1)
                        returning
                        """ + COLUMNS).query(WorkSql::work).optional();
    }

    void progress(UUID id, int done, int total) {
        jdbc.sql("update background.work set done = :done, total = :total where id = :id")
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .update();
    }

    void finish(UUID id, String result, Instant now) {
        jdbc.sql("update background.work set state = 'DONE', result = :result, ended_at = :now where id = :id")
                .param("id", id)
                .param("result", result)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void fail(UUID id, Instant now) {
        jdbc.sql("update background.work set state = 'FAILED', ended_at = :now where id = :id")
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .update();
    }

    void forget(Instant before) {
        jdbc.sql("delete from background.work where ended_at < :before")
                .param("before", before.atOffset(UTC))
                .update();
    }

    private static Work work(ResultSet row, int index) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Work(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("asked"),
                Work.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("result"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
