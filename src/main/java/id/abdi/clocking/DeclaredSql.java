package id.abdi.clocking;

import id.abdi.database.BulkCopy;
import id.abdi.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeclaredSql implements DeclaredDays {
    private final JdbcClient jdbc;
    private final BulkCopy copy;

    DeclaredSql(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** A person's declared day in one version. */
    record Stored(
            EmployeeId employee,
            LocalDate day,
            int version,
            String code,
            @Nullable LocalTime arrived,
            @Nullable LocalTime left,
            boolean withdrawn) {
        /** Whether it holds and says the same. */
        boolean says(DeclaredDay other) {
            return !withdrawn
                    && code.equals(other.code())
                    && Objects.equals(arrived, other.arrived())
                    && Objects.equals(left, other.left());
        }
    }

    /** One writer of what that source declares until the transaction ends. */
    void lock(DeclaredDay.Source source) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "clocking declared " + source)
                .query(row -> {});
    }

    /** The newest version of each day of these people, withdrawn ones too. */
    List<Stored> newest(Collection<EmployeeId> people, DeclaredDay.Source source, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select distinct on (employee, day) employee, day, version, code, arrived, left_at, withdrawn
                        from clocking.declared_day
                        where employee = any(:people)
                          and source = :source
                          and day between :first and :last
                        order by employee, day, version desc
                        """)
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("source", source.name())
                .param("first", first)
                .param("last", last)
                .query(DeclaredSql::stored)
                .list();
    }

    void insert(DeclaredDay.Source source, UUID batch, List<Stored> days) {
        copy.rows(
                "copy clocking.declared_day (employee, day, source, version, code, arrived, left_at, withdrawn, batch)"
                        + " from stdin",
                days,
                day -> new @Nullable Object[] {
                    day.employee().value(),
                    day.day(),
                    source,
                    day.version(),
                    day.code(),
                    day.arrived(),
                    day.left(),
                    day.withdrawn(),
                    batch
                });
    }

    @Override
    public List<Declared> page(
            @Nullable Collection<EmployeeId> people, LocalDate first, LocalDate last, int skip, int limit) {
        return jdbc.sql("""
                        select d.employee, d.day, d.source, d.code, d.arrived, d.left_at, b.name, b.recorded_by, b.recorded_at
                        from (
                            select distinct on (employee, source, day)
                                employee, source, day, code, arrived, left_at, withdrawn, batch
                            from clocking.declared_day
                            where day between :first and :last
                              and (:everybody or employee = any(:people))
                            order by employee, source, day, version desc
                        ) d
                        join clocking.batch b on b.id = d.batch
                        where not d.withdrawn
                        order by d.day desc, d.employee, d.source
                        offset :skip
                        limit :limit
                        """)
                .param("first", first)
                .param("last", last)
                .param("everybody", people == null)
                .param(
                        "people",
                        people == null
                                ? new UUID[0]
                                : people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("skip", skip)
                .param("limit", limit)
                .query(DeclaredSql::declared)
                .list();
    }

    private static Declared declared(ResultSet row, int index) throws SQLException {
        UUID by = row.getObject("recorded_by", UUID.class);
        return new Declared(
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("source").equals(DeclaredDay.Source.NATIONAL.name()),
                row.getString("code"),
                row.getObject("arrived", LocalTime.class),
                row.getObject("left_at", LocalTime.class),
                row.getString("name"),
                by == null ? null : new EmployeeId(by),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Stored stored(ResultSet row, int index) throws SQLException {
        return new Stored(
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getInt("version"),
                row.getString("code"),
                row.getObject("arrived", LocalTime.class),
                row.getObject("left_at", LocalTime.class),
                row.getBoolean("withdrawn"));
    }
}
