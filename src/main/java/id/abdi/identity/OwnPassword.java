package id.abdi.identity;

import id.abdi.identity.Sessions.OpenSession;
import id.abdi.identity.Visits.Visit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person who is signed in does with the own password: change it, or show it again before a powerful act. */
@Component
class OwnPassword {
    private final SignIn signIn;
    private final RecordSignIn record;
    private final Sessions sessions;

    OwnPassword(SignIn signIn, RecordSignIn record, Sessions sessions) {
        this.signIn = signIn;
        this.record = record;
        this.sessions = sessions;
    }

    /** Changes it, and says the new secret of this session. */
    String change(Caller caller, OpenSession session, String current, String password, Visit visit) {
        signIn.again(caller, current, visit, "current");
        String hash = signIn.hash(caller, password);
        return record.changed(session, hash);
    }

    /**
     * Makes sure that the person who is signed in showed the password a short time ago (SEC-8).
     *
     * @return the new secret of the session, where it was shown now
     */
    Optional<String> prove(Caller caller, OpenSession session, String password, Visit visit) {
        if (sessions.provedRecently(session)) {
            return Optional.empty();
        }
        if (password.isEmpty()) {
            throw IdentityRefusals.passwordNeeded("password");
        }
        signIn.again(caller, password, visit, "password");
        return Optional.of(sessions.renew(session));
    }
}
