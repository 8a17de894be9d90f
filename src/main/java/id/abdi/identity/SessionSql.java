package id.abdi.identity;

import id.abdi.backup.VoidAfterRestore;
import id.abdi.identity.Sessions.OpenSession;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionSql implements VoidAfterRestore {
    private static final String COLUMNS = "id, employee, device, browser, place, started_at, proved_at, seen_at";

    private final JdbcClient jdbc;

    SessionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OpenSession session, byte[] hash) {
        jdbc.sql("""
                        insert into identity.session
                            (id, hash, employee, device, browser, place, started_at, proved_at, seen_at)
                        values (:id, :hash, :employee, :device, :browser, :place, :startedAt, :provedAt, :seenAt)
                        """)
                .param("id", session.id())
                .param("hash", hash)
                .param("employee", session.employee().value())
                .param("device", session.device())
                .param("browser", session.browser())
                .param("place", session.place())
                .param("startedAt", session.startedAt().atOffset(ZoneOffset.UTC))
                .param("provedAt", session.provedAt().atOffset(ZoneOffset.UTC))
                .param("seenAt", session.seenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<OpenSession> open(byte[] hash, Instant seenAfter, Instant startedAfter) {
        return jdbc.sql("select " + COLUMNS + """
                         from identity.session
                        where hash = :hash
                          and ended_at is null
                          and seen_at > :seenAfter
                          and started_at > :startedAfter
                        """)
                .param("hash", hash)
                .param("seenAfter", seenAfter.atOffset(ZoneOffset.UTC))
                .param("startedAfter", startedAfter.atOffset(ZoneOffset.UTC))
                .query(OpenSession.class)
                .optional();
    }

    List<OpenSession> openOf(EmployeeId employee, Instant seenAfter, Instant startedAfter) {
        return jdbc.sql("select " + COLUMNS + """
                         from identity.session
                        where employee = :employee
                          and ended_at is null
                          and seen_at > :seenAfter
                          and started_at > :startedAfter
                        order by seen_at desc
                        """)
                .param("employee", employee.value())
                .param("seenAfter", seenAfter.atOffset(ZoneOffset.UTC))
                .param("startedAfter", startedAfter.atOffset(ZoneOffset.UTC))
                .query(OpenSession.class)
                .list();
    }

    void seen(UUID session, Instant now) {
        jdbc.sql("update identity.session set seen_at = :now where id = :session and seen_at < :now")
                .param("session", session)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the session was still open. */
    boolean renew(UUID session, byte[] hash, Instant now) {
        return jdbc.sql("""
                        update identity.session
                        set hash = :hash, proved_at = :now, seen_at = :now
                        where id = :session
                          and ended_at is null
                        """)
                        .param("session", session)
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whose session that secret opens or opened, ended or not. */
    Optional<OpenSession> ever(byte[] hash) {
        return jdbc.sql("select " + COLUMNS + " from identity.session where hash = :hash")
                .param("hash", hash)
                .query(OpenSession.class)
                .optional();
    }

    /** Ends one session of the person. */
    boolean end(EmployeeId employee, UUID session, Instant now) {
        return jdbc.sql("""
                        update identity.session
                        set ended_at = :now
                        where id = :session
                          and employee = :employee
                          and ended_at is null
                        """)
                        .param("session", session)
                        .param("employee", employee.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Ends all sessions of the person but the given one. */
    int endAll(EmployeeId employee, @Nullable UUID but, Instant now) {
        return jdbc.sql("""
                        update identity.session
                        set ended_at = :now
                        where employee = :employee
                          and id is distinct from :but::uuid
                          and ended_at is null
                        """)
                .param("employee", employee.value())
                .param("but", but)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetStartedBefore(Instant moment) {
        jdbc.sql("delete from identity.session where started_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** After a restore everybody signs in again. */
    @Override
    public Set<String> tables() {
        return Set.of("identity.session");
    }
}
