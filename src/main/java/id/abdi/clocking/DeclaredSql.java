package id.abdi.clocking;

import id.abdi.database.BulkCopy;
import id.abdi.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeclaredSql {
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
