package id.abdi.identity;

import id.abdi.credential.Attempts;
import id.abdi.credential.Attempts.Counted;
import id.abdi.credential.Codes;
import id.abdi.credential.Passwords;
import id.abdi.identity.Sessions.OpenSession;
import id.abdi.identity.SignInSql.Outcome;
import id.abdi.identity.Visits.Visit;
import id.abdi.kernel.EmployeeId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a secret was judged, in one transaction each; the slow judging itself happens before. */
@Component
class RecordSignIn {
    /**
     * Somebody signed in.
     *
     * @param secret of the new session, for the cookie
     * @param sameAsBefore whether this browser was used by the same person last
     * @param news whether something happened at the account from elsewhere that its owner should see (SEC-13)
     */
    record Entered(EmployeeId person, String secret, boolean sameAsBefore, boolean news) {
        @Override
        public String toString() {
            return "Entered";
        }
    }

    private final Attempts attempts;
    private final Passwords passwords;
    private final Codes codes;
    private final Sessions sessions;
    private final SignInSql sql;
    private final SecurityLog log;
    private final Clock clock;

    RecordSignIn(
            Attempts attempts,
            Passwords passwords,
            Codes codes,
            Sessions sessions,
            SignInSql sql,
            SecurityLog log,
            Clock clock) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.codes = codes;
        this.sessions = sessions;
        this.sql = sql;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    void wrong(@Nullable EmployeeId person, Visit visit) {
        sql.insert(person, Outcome.WRONG, visit, clock.instant());
        log.write(person, "sign-in", SecurityLog.Result.REFUSED, Map.of("place", visit.place()));
    }

    @Transactional
    Entered right(EmployeeId person, Visit visit, @Nullable String oldSecret, Counted counted) {
        attempts.right(counted);
        boolean known = sql.knows(person, visit.device());
        boolean news = !sql.elsewhereSince(person, visit.device()).isEmpty();
        return enter(person, visit, oldSecret, known ? Outcome.SIGNED_IN : Outcome.NEW_DEVICE, news);
    }

    /** The code is used up, the password is the person's own from now on, and whoever was signed in is not any more. */
    @Transactional
    Entered activated(EmployeeId person, UUID code, String hash, Visit visit, @Nullable String oldSecret) {
        codes.use(person, code);
        passwords.put(person, hash);
        sessions.endAll(person, null);
        return enter(person, visit, oldSecret, Outcome.CODE, false);
    }

    /** A changed password ends the other sessions; this one goes on under a new secret. */
    @Transactional
    String changed(OpenSession session, String hash) {
        passwords.put(session.employee(), hash);
        sessions.endAll(session.employee(), session.id());
        log.write(session.employee(), "password-changed", SecurityLog.Result.DONE);
        return sessions.renew(session);
    }

    private Entered enter(EmployeeId person, Visit visit, @Nullable String oldSecret, Outcome outcome, boolean news) {
        boolean same = sessions.endOf(oldSecret).filter(person::equals).isPresent();
        String secret = sessions.start(person, visit);
        sql.insert(person, outcome, visit, clock.instant());
        log.write(person, "sign-in", SecurityLog.Result.DONE, Map.of("outcome", outcome, "place", visit.place()));
        return new Entered(person, secret, same, news);
    }
}
