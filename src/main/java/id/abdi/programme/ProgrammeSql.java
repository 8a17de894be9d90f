package id.abdi.programme;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Programmes in their versions; what belongs to a version {@link ProgrammePartSql} reads. */
@Repository
class ProgrammeSql {
    private static final String COLUMNS = """
            p.id, p.version, p.name, p.outcome, p.owner, lower(p.period) as first, upper(p.period) as after, p.valid_from,
            p.reason, p.recorded_at
            """;

    private final JdbcClient jdbc;
    private final ProgrammePartSql parts;

    ProgrammeSql(JdbcClient jdbc, ProgrammePartSql parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /** Who stored it, how, under which leaf, and the hash by which the same request is known again. */
    record Mark(String hash, EmployeeId enteredBy, String via, UUID leaf) {}

    /** One writer a programme until the transaction ends. */
    void lock(ProgrammeId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "programme " + id)
                .query(row -> {});
    }

    /** The version of that day of each programme whose period holds the day. */
    List<Programme> on(LocalDate date) {
        return parts.with(jdbc.sql("select " + COLUMNS + """
                        from programme.programme p
                        where p.period |@> :date
                          and p.version = (
                            select max(v.version)
                            from programme.programme v
                            where v.id = p.id
                              and v.valid_from <= :date)
                        order by lower(p.name), p.id
                        """)
                .param("date", date)
                .query(ProgrammeSql::programme)
                .list());
    }

    /** Every programme in its newest version, whenever it holds. */
    List<Programme> all() {
        return parts.with(jdbc.sql("select " + COLUMNS + """
                        from programme.programme p
                        where p.version = (select max(v.version) from programme.programme v where v.id = p.id)
                        order by lower(p.name), p.id
                        """)
                .query(ProgrammeSql::programme)
                .list());
    }

    /** Every version of it, oldest first. */
    List<Programme> versions(ProgrammeId id) {
        return parts.with(jdbc.sql("select " + COLUMNS + """
                        from programme.programme p
                        where p.id = :id
                        order by p.version
                        """)
                .param("id", id.value())
                .query(ProgrammeSql::programme)
                .list());
    }

    Optional<Programme> find(ProgrammeId id, LocalDate date) {
        return versions(id).stream()
                .filter(version -> !version.validFrom().isAfter(date))
                .reduce((earlier, later) -> later);
    }

    Optional<Programme> newest(ProgrammeId id) {
        return versions(id).stream().reduce((earlier, later) -> later);
    }

    String hash(ProgrammeId id, int version) {
        return jdbc.sql("select hash from programme.programme where id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(String.class)
                .single();
    }

    void insert(Programme programme, Mark mark) {
        jdbc.sql("""
                        insert into programme.programme (
                            id, version, name, outcome, owner, period, valid_from, reason, hash, entered_by, via,
                            recorded_at, leaf)
                        values (
                            :id, :version, :name, :outcome, :owner, daterange(:first, :after), :validFrom, :reason, :hash,
                            :enteredBy, :via, :recordedAt, :leaf)
                        """)
                .param("id", programme.id().value())
                .param("version", programme.version())
                .param("name", programme.name())
                .param("outcome", programme.outcome())
                .param("owner", programme.owner().value())
                .param("first", programme.period().from())
                .param("after", programme.period().to())
                .param("validFrom", programme.validFrom())
                .param("reason", programme.reason())
                .param("hash", mark.hash())
                .param("enteredBy", mark.enteredBy().value())
                .param("via", mark.via())
                .param("recordedAt", programme.recordedAt().atOffset(ZoneOffset.UTC))
                .param("leaf", mark.leaf())
                .update();
        parts.insert(programme);
    }

    /** Beside the parts, which are read for all of them at once. */
    private static Programme programme(ResultSet row, int index) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("outcome"),
                new UnitId(row.getObject("owner", UUID.class)),
                Period.of(row.getObject("first", LocalDate.class), row.getObject("after", LocalDate.class)),
                List.of(),
                List.of(),
                List.of(),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
