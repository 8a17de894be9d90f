package id.abdi.progress;

import id.abdi.database.BulkCopy;
import id.abdi.kernel.EmployeeId;
import id.abdi.plan.PlanResultId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hinders planned results. */
@Repository
class ObstacleSql {
    private static final String NEWEST = """
            select distinct on (id)
                id, version, result, kind, words, since, remover, open, named_by, recorded_at, leaf
            from progress.obstacle
            """;

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    ObstacleSql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** One writer of an obstacle until the transaction ends. */
    void lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "obstacle " + id)
                .query(row -> {});
    }

    /** The newest version. */
    Optional<Obstacle> find(UUID id) {
        return jdbc.sql(NEWEST + "where id = :id order by id, version desc")
                .param("id", id)
                .query(ObstacleSql::obstacle)
                .optional();
    }

    /** The newest versions of all of these results: the open ones first, of each kind the oldest first. */
    List<Obstacle> of(Collection<PlanResultId> results) {
        if (results.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from (" + NEWEST + """
                        where result = any(:results)
                        order by id, version desc) newest
                        order by not open, since, id
                        """)
                .param("results", results.stream().map(PlanResultId::value).toArray(UUID[]::new))
                .query(ObstacleSql::obstacle)
                .list();
    }

    void insert(Obstacle obstacle, String via) {
        jdbc.sql("""
                        insert into progress.obstacle (
                            id, version, result, kind, words, since, remover, open, named_by, via, recorded_at, leaf)
                        values (:id, :version, :result, :kind, :words, :since, :remover, :open, :by, :via, :at, :leaf)
                        """)
                .param("id", obstacle.id())
                .param("version", obstacle.version())
                .param("result", obstacle.result().value())
                .param("kind", obstacle.kind().name())
                .param("words", obstacle.words())
                .param("since", obstacle.since())
                .param("remover", obstacle.remover().name())
                .param("open", obstacle.open())
                .param("by", obstacle.by().value())
                .param("via", via)
                .param("at", obstacle.at().atOffset(ZoneOffset.UTC))
                .param("leaf", obstacle.leaf())
                .update();
    }

    /** Certainly new ones. */
    void insertAll(List<Obstacle> all, String via) {
        copy.rows("""
                copy progress.obstacle (
                    id, version, result, kind, words, since, remover, open, named_by, via, recorded_at, leaf)
                from stdin
                """, all, one -> new Object[] {
            one.id(),
            one.version(),
            one.result(),
            one.kind(),
            one.words(),
            one.since(),
            one.remover(),
            one.open(),
            one.by(),
            via,
            one.at(),
            one.leaf()
        });
    }

    private static Obstacle obstacle(ResultSet row, int index) throws SQLException {
        return new Obstacle(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new PlanResultId(row.getObject("result", UUID.class)),
                Obstacle.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("since", LocalDate.class),
                Obstacle.Remover.valueOf(row.getString("remover")),
                row.getBoolean("open"),
                new EmployeeId(row.getObject("named_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("leaf", UUID.class));
    }
}
