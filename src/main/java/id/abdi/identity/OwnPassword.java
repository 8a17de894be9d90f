package id.abdi.identity;

import id.abdi.identity.Sessions.OpenSession;
import id.abdi.identity.Visits.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/** What a person who is signed in does with the own password: change it, or show it again before a powerful act. */
@Component
public class OwnPassword {
    private final SignIn signIn;
    private final RecordSignIn record;
    private final Sessions sessions;
    private final Visits visits;

    OwnPassword(SignIn signIn, RecordSignIn record, Sessions sessions, Visits visits) {
        this.signIn = signIn;
        this.record = record;
        this.sessions = sessions;
        this.visits = visits;
    }

    /** Changes it, and says the new secret of this session. */
    String change(Caller caller, OpenSession session, String current, String password, Visit visit) {
        signIn.again(caller, current, visit, "current");
        String hash = signIn.hash(caller, password);
        return record.changed(session, hash);
    }

    /** Whether the person who is signed in is to show the password again before a powerful act: the last time is too long ago (SEC-8). */
    public boolean needed(HttpServletRequest request) {
        return !sessions.provedRecently(session(request));
    }

    /**
     * Makes sure that the person who is signed in showed the password a short time ago (SEC-8); shown now, the session gets a new
     * secret.
     *
     * @param shown what was typed; looked at only where it is needed
     * @throws id.abdi.kernel.Refusal where it is missing or wrong
     */
    public void prove(Caller caller, @Nullable String shown, HttpServletRequest request, HttpServletResponse response) {
        OpenSession session = session(request);
        if (sessions.provedRecently(session)) {
            return;
        }
        if (shown == null || shown.isEmpty()) {
            throw IdentityRefusals.passwordNeeded("password");
        }
        signIn.again(caller, shown, visits.of(request), "password");
        Cookies.SESSION.write(sessions.renew(session), request, response);
    }

    private static OpenSession session(HttpServletRequest request) {
        if (request.getAttribute(SecurityChains.SESSION) instanceof OpenSession session) {
            return session;
        }
        throw new AuthenticationCredentialsNotFoundException("sign in first");
    }
}
