package id.abdi.identity;

import id.abdi.credential.OpaqueSecret;
import id.abdi.identity.Visits.Visit;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sessions of our own (SEC-16): an opaque secret in the browser's cookie, its hash in the database, ended on the server.
 * A session ends after half an hour without a request, after 30 days in any case, at sign-out, when its owner ends it
 * from elsewhere, and when the password changes.
 */
@Component
class Sessions {
    /**
     * One session that is open.
     *
     * @param device the browser that it runs in
     * @param place the network, shortened so that it names no single household
     * @param provedAt when the password was shown last
     */
    record OpenSession(
            UUID id,
            EmployeeId employee,
            UUID device,
            String browser,
            String place,
            Instant startedAt,
            Instant provedAt,
            Instant seenAt) {}

    private final SessionSql sql;
    private final SessionSettings settings;
    private final Clock clock;

    Sessions(SessionSql sql, SessionSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens a session and says its secret, once. */
    String start(EmployeeId employee, Visit visit) {
        Instant now = clock.instant();
        String secret = OpaqueSecret.fresh();
        sql.insert(
                new OpenSession(Uuid7.at(now), employee, visit.device(), visit.browser(), visit.place(), now, now, now),
                OpaqueSecret.hash(secret));
        sql.forgetStartedBefore(now.minus(settings.longest().multipliedBy(2)));
        return secret;
    }

    /** The open session of that secret; remembers every few minutes that it was used. */
    Optional<OpenSession> find(String secret) {
        Instant now = clock.instant();
        Optional<OpenSession> found =
                sql.open(OpaqueSecret.hash(secret), now.minus(settings.idle()), now.minus(settings.longest()));
        found.filter(session -> session.seenAt().isBefore(now.minus(settings.touch())))
                .ifPresent(session -> sql.seen(session.id(), now));
        return found;
    }

    List<OpenSession> of(EmployeeId employee) {
        Instant now = clock.instant();
        return sql.openOf(employee, now.minus(settings.idle()), now.minus(settings.longest()));
    }

    boolean provedRecently(OpenSession session) {
        return session.provedAt().isAfter(clock.instant().minus(settings.recent()));
    }

    /** The password was shown again: the session goes on under a new secret. */
    String renew(OpenSession session) {
        String secret = OpaqueSecret.fresh();
        if (!sql.renew(session.id(), OpaqueSecret.hash(secret), clock.instant())) {
            throw IdentityRefusals.sessionEnded();
        }
        return secret;
    }

    /** Ends whatever that secret opened, and says whose it was, even if it had ended before. */
    Optional<EmployeeId> endOf(@Nullable String secret) {
        Optional<OpenSession> known = secret == null ? Optional.empty() : sql.ever(OpaqueSecret.hash(secret));
        known.ifPresent(session -> end(session.employee(), session.id()));
        return known.map(OpenSession::employee);
    }

    boolean end(EmployeeId employee, UUID session) {
        return sql.end(employee, session, clock.instant());
    }

    /** How many were ended. */
    int endAll(EmployeeId employee, @Nullable UUID but) {
        return sql.endAll(employee, but, clock.instant());
    }
}
