package id.abdi.organization;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** When somebody first looked: ids grow with time. */
    Optional<Instant> first() {
        return jdbc.sql("select at from organization.look order by id limit 1")
                .query((row, index) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Each with its id, which is random, in the order of ids; days without any have no entry. */
    Map<LocalDate, Rights.Looks> byDay(LocalDate first, LocalDate last, LocalTimeZone zone) {
        Map<LocalDate, Rights.Looks> days = new HashMap<>();
        jdbc.sql("""
                        select (at at time zone :zone)::date as day, count(*) as looks,
                            encode(sha256(convert_to(coalesce(string_agg(
                                concat_ws(' ', id, employee, viewer, as_what, via, extract(epoch from at)), chr(10) order by id),
                                ''), 'UTF8')), 'hex') as sha256
                        from organization.look
                        where at >= :from
                          and at < :to
                        group by day
                        """)
                .param("zone", zone.zone().getId())
                .param("from", zone.begin(first).atOffset(ZoneOffset.UTC))
                .param("to", zone.begin(last.plusDays(1)).atOffset(ZoneOffset.UTC))
                .query(row -> {
                    days.put(
                            row.getObject("day", LocalDate.class),
                            new Rights.Looks(row.getInt("looks"), row.getString("sha256")));
                });
        return days;
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
