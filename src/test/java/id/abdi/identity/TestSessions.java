package id.abdi.identity;

import id.abdi.credential.Issuer;
import id.abdi.kernel.EmployeeId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens sessions for people of tests, as signing in does, without the second that a password costs. */
@Component
public class TestSessions {
    private final Sessions sessions;
    private final Accounts accounts;
    private final Duties duties;

    TestSessions(Sessions sessions, Accounts accounts, Duties duties) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.duties = duties;
    }

    /** The secret of the session's cookie. */
    public String open(EmployeeId person) {
        return sessions.start(person, new Visits.Visit("127.0.0.1", "127.0.0.1", "Test", UUID.randomUUID(), true));
    }

    public String token(EmployeeId person) {
        return accounts.createToken(person, Duration.ofHours(8));
    }

    /** Gives a duty without a second person. */
    public void grant(EmployeeId person, Role duty) {
        duties.grantInDemo(person, duty, Issuer.machine());
    }
}
