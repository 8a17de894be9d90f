package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened whose record. */
@Repository
class LookSql {
    private final JdbcClient jdbc;

    LookSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One look an hour is one look: going back and forth between pages is not noted again. */
    void note(EmployeeId employee, Look look, String via) {
        jdbc.sql("""
                        insert into organization.look (id, employee, viewer, as_what, via, at)
                        select :id, :employee, :viewer, :asWhat, :via, :at
                        where not exists (
                            select 1
                            from organization.look
                            where employee = :employee
                              and viewer = :viewer
                              and as_what = :asWhat
                              and via = :via
                              and at > :at::timestamptz - interval '1 hour'
                              and at <= :at)
                        """)
                .param("id", Uuid7.at(look.at()))
                .param("employee", employee.value())
                .param("viewer", look.viewer().value())
                .param("asWhat", look.capacity())
                .param("via", via)
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Look> newest(EmployeeId employee, int limit) {
        return jdbc.sql("""
                        select viewer, as_what, at
                        from organization.look
                        where employee = :employee
                        order by at desc
                        limit :limit
                        """)
                .param("employee", employee.value())
                .param("limit", limit)
                .query((row, index) -> new Look(
                        new EmployeeId(row.getObject("viewer", UUID.class)),
                        row.getString("as_what"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
