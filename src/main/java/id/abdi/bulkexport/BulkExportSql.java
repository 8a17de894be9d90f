package id.abdi.bulkexport;

import static java.time.ZoneOffset.UTC;

import id.abdi.document.Download;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists that are held back, and what is said of them. */
@Repository
class BulkExportSql {
    private static final String HELD = """
            select h.id, h.person, h.title, h.list, h.address, h.format, h.people, h.held_at,
                r.reason, r.recorded_at as asked_at, r.until as asked_until,
                d.agreed, d.words, d.recorded_by as decided_by, d.recorded_at as decided_at, d.until as agreed_until
            from bulkexport.held h
            left join bulkexport.request r on r.held = h.id
            left join bulkexport.decision d on d.held = h.id
            """;

    private final JdbcClient jdbc;

    BulkExportSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(HeldExport held) {
        jdbc.sql("""
                        insert into bulkexport.held (id, person, title, list, address, format, people, held_at)
                        values (:id, :person, :title, :list, :address, :format, :people, :at)
                        """)
                .param("id", held.id())
                .param("person", held.by().value())
                .param("title", held.title())
                .param("list", held.list())
                .param("address", held.address())
                .param("format", held.format().name())
                .param("people", held.people())
                .param("at", held.heldAt().atOffset(UTC))
                .update();
    }

    void insert(UUID held, String reason, Instant until, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into bulkexport.request (held, reason, until, recorded_by, via, recorded_at, leaf)
                        values (:held, :reason, :until, :by, :via, :now, :leaf)
                        """))
                .param("held", held)
                .param("reason", reason)
                .param("until", until.atOffset(UTC))
                .update();
    }

    void insert(UUID held, boolean agreed, @Nullable String words, Instant until, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into bulkexport.decision (held, agreed, words, until, recorded_by, via, recorded_at, leaf)
                        values (:held, :agreed, :words, :until, :by, :via, :now, :leaf)
                        """))
                .param("held", held)
                .param("agreed", agreed)
                .param("words", words)
                .param("until", until.atOffset(UTC))
                .update();
    }

    /** One at a time asks for and decides on a list. */
    void lock(UUID held) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "bulkexport " + held)
                .query(row -> {});
    }

    Optional<HeldExport> one(UUID id) {
        return jdbc.sql(HELD + "where h.id = :id")
                .param("id", id)
                .query(BulkExportSql::held)
                .optional();
    }

    /** That person's of this very address, the newest first. */
    List<HeldExport> of(EmployeeId person, String address) {
        return jdbc.sql(HELD + """
                        where h.person = :person
                          and h.address = :address
                        order by h.held_at desc, h.id desc
                        limit 20
                        """)
                .param("person", person.value())
                .param("address", address)
                .query(BulkExportSql::held)
                .list();
    }

    /**
     * Those that were asked for, the newest first.
     *
     * @param by whose; null for everybody's
     */
    List<HeldExport> asked(@Nullable EmployeeId by, int limit) {
        return jdbc.sql(HELD + """
                        where r.held is not null
                          and (:by::uuid is null or h.person = :by)
                        order by r.recorded_at desc, h.id desc
                        limit :limit
                        """)
                .param("by", by == null ? null : by.value())
                .param("limit", limit)
                .query(BulkExportSql::held)
                .list();
    }

    private static HeldExport held(ResultSet row, int index) throws SQLException {
        String reason = row.getString("reason");
        UUID decidedBy = row.getObject("decided_by", UUID.class);
        return new HeldExport(
                row.getObject("id", UUID.class),
                new EmployeeId(row.getObject("person", UUID.class)),
                row.getString("title"),
                row.getString("list"),
                row.getString("address"),
                Download.valueOf(row.getString("format")),
                row.getInt("people"),
                moment(row, "held_at"),
                reason == null
                        ? null
                        : new HeldExport.Request(reason, moment(row, "asked_at"), moment(row, "asked_until")),
                decidedBy == null
                        ? null
                        : new HeldExport.Decision(
                                row.getBoolean("agreed"),
                                new EmployeeId(decidedBy),
                                row.getString("words"),
                                moment(row, "decided_at"),
                                moment(row, "agreed_until")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
