package id.abdi.listing;

import id.abdi.document.Download;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists that left as files. */
@Repository
class ExportSql implements Exports {
    private final JdbcClient jdbc;

    ExportSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ExportedList export, Mark mark) {
        mark.on(jdbc.sql("""
                        insert into listing.export (
                            id, number, title, list, address, format, rows, sha256, about,
                            recorded_by, via, recorded_at, leaf)
                        values (
                            :id, :number, :title, :list, :address, :format, :rows, decode(:sha256, 'hex'), :about,
                            :by, :via, :now, :leaf)
                        """))
                .param("id", export.id())
                .param("number", export.number())
                .param("title", export.title())
                .param("list", export.list())
                .param("address", export.address())
                .param("format", export.format().name())
                .param("rows", export.rows())
                .param("sha256", export.sha256())
                .param("about", export.about() == null ? null : export.about().value())
                .update();
    }

    /**
     * Newest first.
     *
     * @param by whose; null for everybody's
     * @param number of the one; empty for all
     * @param before only those older than that one
     */
    List<ExportedList> newest(@Nullable EmployeeId by, String number, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                        select id, number, title, list, address, format, rows, encode(sha256, 'hex') as sha256, about,
                               recorded_by, recorded_at
                        from listing.export
                        where (:by::uuid is null or recorded_by = :by)
                          and (:number = '' or number = :number)
                          and (:before::uuid is null or id < :before)
                        order by id desc
                        limit :limit
                        """)
                .param("by", by == null ? null : by.value())
                .param("number", number)
                .param("before", before)
                .param("limit", limit)
                .query(ExportSql::export)
                .list();
    }

    @Override
    public List<Taken> about(EmployeeId person, int limit) {
        return jdbc.sql("""
                        select recorded_by, title, recorded_at
                        from listing.export
                        where about = :person
                          and recorded_by <> :person
                        order by id desc
                        limit :limit
                        """)
                .param("person", person.value())
                .param("limit", limit)
                .query((row, index) -> new Taken(
                        new EmployeeId(row.getObject("recorded_by", UUID.class)),
                        row.getString("title"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static ExportedList export(ResultSet row, int index) throws SQLException {
        UUID about = row.getObject("about", UUID.class);
        return new ExportedList(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("list"),
                row.getString("address"),
                Download.valueOf(row.getString("format")),
                row.getLong("rows"),
                row.getString("sha256"),
                about == null ? null : new EmployeeId(about),
                new EmployeeId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
