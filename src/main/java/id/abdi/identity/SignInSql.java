package id.abdi.identity;

import id.abdi.identity.Visits.Visit;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignInSql {
    /** How a try to sign in ended. */
    enum Outcome {
        SIGNED_IN,
        NEW_DEVICE,
        CODE,
        WRONG
    }

    /** One try, as the owner of the account sees it. */
    record Tried(Instant at, Outcome outcome, UUID device, String browser, String place) {}

    private final JdbcClient jdbc;

    SignInSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(@Nullable EmployeeId employee, Outcome outcome, Visit visit, Instant now) {
        jdbc.sql("""
                        insert into identity.sign_in (id, employee, at, outcome, device, browser, place)
                        values (:id, :employee, :now, :outcome, :device, :browser, :place)
                        """)
                .param("id", Uuid7.at(now))
                .param("employee", employee == null ? null : employee.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("outcome", outcome.name())
                .param("device", visit.device())
                .param("browser", visit.browser())
                .param("place", visit.place())
                .update();
    }

    /** Whether the account has been entered from that device since its owner last proved themself by a code. */
    boolean knows(EmployeeId employee, UUID device) {
        return jdbc.sql("""
                        select exists (
                            select 1
                            from identity.sign_in
                            where employee = :employee
                              and device = :device
                              and outcome <> 'WRONG'
                              and at >= coalesce(
                                  (select max(at) from identity.sign_in where employee = :employee and outcome = 'CODE'),
                                  '-infinity')
                        )
                        """)
                .param("employee", employee.value())
                .param("device", device)
                .query(Boolean.class)
                .single();
    }

    List<Tried> newest(EmployeeId employee, int limit) {
        return jdbc.sql("""
                        select at, outcome, device, browser, place
                        from identity.sign_in
                        where employee = :employee
                        order by at desc, id desc
                        limit :limit
                        """)
                .param("employee", employee.value())
                .param("limit", limit)
                .query(Tried.class)
                .list();
    }

    /** What others did at the account since it was last entered from this device, newest first. */
    List<Tried> elsewhereSince(EmployeeId employee, UUID device) {
        return jdbc.sql("""
                        select at, outcome, device, browser, place
                        from identity.sign_in
                        where employee = :employee
                          and device <> :device
                          and outcome <> 'SIGNED_IN'
                          and at > (
                              select max(at)
                              from identity.sign_in
                              where employee = :employee and device = :device and outcome <> 'WRONG')
                        order by at desc, id desc
                        limit 50
                        """)
                .param("employee", employee.value())
                .param("device", device)
                .query(Tried.class)
                .list();
    }
}
