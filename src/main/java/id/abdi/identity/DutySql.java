package id.abdi.identity;

import id.abdi.identity.Duties.Asked;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DutySql {
    /** Who holds a duty, and since when. */
    record Holder(EmployeeId employee, Role duty, Instant since) {}

    /** A duty given or taken back: by two people, or by the machine's user. */
    record Change(
            EmployeeId employee,
            Role duty,
            boolean granted,
            @Nullable EmployeeId askedBy,
            @Nullable EmployeeId confirmedBy,
            @Nullable String machineUser) {}

    private final JdbcClient jdbc;

    DutySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Role> of(EmployeeId employee) {
        List<Role> held = jdbc.sql("""
                        select duty
                        from (
                            select distinct on (duty) duty, granted
                            from identity.duty_change
                            where employee = :employee
                            order by duty, at desc, id desc
                        ) newest
                        where granted
                        """)
                .param("employee", employee.value())
                .query(Role.class)
                .list();
        return held.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(held);
    }

    List<Holder> holders() {
        return jdbc.sql("""
                        select employee, duty, since
                        from (
                            select distinct on (duty, employee) employee, duty, granted, at as since
                            from identity.duty_change
                            order by duty, employee, at desc, id desc
                        ) newest
                        where granted
                        order by duty, since
                        """).query(Holder.class).list();
    }

    Set<EmployeeId> holders(Role duty) {
        return holders().stream()
                .filter(holder -> holder.duty() == duty)
                .map(Holder::employee)
                .collect(Collectors.toSet());
    }

    /** Changes of duties one after the other, so that two at once are both counted. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('identity.duty', 0))")
                .query((row, number) -> number)
                .list();
    }

    void insert(Change change, Instant now) {
        jdbc.sql("""
                        insert into identity.duty_change
                            (id, employee, duty, granted, at, asked_by, confirmed_by, machine_user)
                        values (:id, :employee, :duty, :granted, :now, :askedBy, :confirmedBy, :machineUser)
                        """)
                .param("id", Uuid7.at(now))
                .param("employee", change.employee().value())
                .param("duty", change.duty().name())
                .param("granted", change.granted())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("askedBy", value(change.askedBy()))
                .param("confirmedBy", value(change.confirmedBy()))
                .param("machineUser", change.machineUser())
                .update();
    }

    void insertRequest(Asked asked) {
        jdbc.sql("""
                        insert into identity.duty_request (id, employee, duty, granting, asked_by, asked_at, expires_at)
                        values (:id, :employee, :duty, :granting, :askedBy, :askedAt, :expiresAt)
                        """)
                .param("id", asked.id())
                .param("employee", asked.employee().value())
                .param("duty", asked.duty().name())
                .param("granting", asked.granting())
                .param("askedBy", asked.askedBy().value())
                .param("askedAt", asked.askedAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", asked.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The requests that still wait for a second person. */
    List<Asked> waiting(Instant now) {
        return jdbc.sql("""
                        select id, employee, duty, granting, asked_by, asked_at, expires_at
                        from identity.duty_request request
                        where expires_at > :now
                          and not exists (select 1 from identity.duty_decision decided where decided.request = request.id)
                        order by asked_at
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Asked.class)
                .list();
    }

    Optional<Asked> waiting(UUID request, Instant now) {
        return waiting(now).stream().filter(asked -> asked.id().equals(request)).findFirst();
    }

    void insertDecision(UUID request, boolean confirmed, EmployeeId by, Instant now) {
        jdbc.sql("""
                        insert into identity.duty_decision (request, confirmed, decided_by, decided_at)
                        values (:request, :confirmed, :by, :now)
                        """)
                .param("request", request)
                .param("confirmed", confirmed)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable UUID value(@Nullable EmployeeId employee) {
        return employee == null ? null : employee.value();
    }
}
