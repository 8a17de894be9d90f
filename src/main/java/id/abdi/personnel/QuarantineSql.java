package id.abdi.personnel;

import id.abdi.personnel.Waiting.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The rows that wait; a list of what is to do, not a record of fact. */
@Repository
class QuarantineSql {
    private static final String KEEP = """
            insert into personnel.quarantine (kind, subject, name, what, since, seen)
            values (:kind, :subject, :name, :what, :now, :now)
            on conflict (kind, subject) do update
            set name = excluded.name, what = excluded.what, seen = excluded.seen
            """;

    private final NamedParameterJdbcTemplate jdbc;

    QuarantineSql(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Collection<Waiting> rows, Instant now) {
        jdbc.batchUpdate(
                KEEP,
                rows.stream()
                        .map(row -> new MapSqlParameterSource()
                                .addValue("kind", row.kind().name())
                                .addValue("subject", row.subject())
                                .addValue("name", row.name())
                                .addValue("what", row.what())
                                .addValue("now", now.atOffset(ZoneOffset.UTC)))
                        .toArray(SqlParameterSource[]::new));
    }

    /** These subjects are settled. */
    void release(Kind kind, Collection<String> subjects) {
        jdbc.update(
                "delete from personnel.quarantine where kind = :kind and subject = any(:subjects)",
                new MapSqlParameterSource()
                        .addValue("kind", kind.name())
                        .addValue("subjects", subjects.toArray(String[]::new)));
    }

    List<Waiting> all() {
        return jdbc.query(
                "select kind, subject, name, what from personnel.quarantine order by what, name, subject",
                (row, index) -> new Waiting(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getString("name"),
                        row.getString("what")));
    }
}
