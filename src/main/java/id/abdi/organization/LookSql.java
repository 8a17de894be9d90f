package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

    /**
     * One look an hour is one look: going back and forth between pages is not noted again.
     *
     * @param seen as what the viewer sees each of these people
     */
    void note(Map<EmployeeId, String> seen, EmployeeId viewer, String via, Instant at) {
        if (seen.isEmpty()) {
            return;
        }
        List<EmployeeId> people = List.copyOf(seen.keySet());
        jdbc.sql("""
                        insert into organization.look (id, employee, viewer, as_what, via, at)
                        select n.id, n.employee, :viewer, n.as_what, :via, :at
                        from unnest(:ids, :people, :asWhat) as n (id, employee, as_what)
                        where not exists (
                            select 1
                            from organization.look l
                            where l.employee = n.employee
                              and l.viewer = :viewer
                              and l.as_what = n.as_what
                              and l.via = :via
                              and l.at > :at::timestamptz - interval '1 hour'
                              and l.at <= :at)
                        """)
                .param("ids", people.stream().map(person -> Uuid7.at(at)).toArray(UUID[]::new))
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .param("asWhat", people.stream().map(seen::get).toArray(String[]::new))
                .param("viewer", viewer.value())
                .param("via", via)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Each with its id, which is random, in the order of ids. */
    Rights.Looks between(Instant from, Instant to) {
        return jdbc.sql("""
                        select count(*) as looks,
                            encode(sha256(convert_to(coalesce(string_agg(
                                concat_ws(' ', id, employee, viewer, as_what, via, extract(epoch from at)), chr(10) order by id),
                                ''), 'UTF8')), 'hex') as sha256
                        from organization.look
                        where at >= :from
                          and at < :to
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Rights.Looks(row.getInt("looks"), row.getString("sha256")))
                .single();
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
