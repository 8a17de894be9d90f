package id.abdi.identity;

import id.abdi.credential.Tokens;
import id.abdi.identity.Sessions.OpenSession;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person ends what acts in their name; what is not theirs does not exist. */
@Component
class EndAccess {
    private final Sessions sessions;
    private final Tokens tokens;
    private final SecurityLog log;

    EndAccess(Sessions sessions, Tokens tokens, SecurityLog log) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.log = log;
    }

    @Transactional
    void session(Caller caller, UUID session) {
        if (!sessions.end(caller.id(), session)) {
            throw IdentityRefusals.unknownAddress();
        }
        log.write(caller.id(), "session-ended", SecurityLog.Result.DONE);
    }

    @Transactional
    void otherSessions(Caller caller, OpenSession but) {
        sessions.endAll(caller.id(), but.id());
        log.write(caller.id(), "other-sessions-ended", SecurityLog.Result.DONE);
    }

    @Transactional
    void token(Caller caller, UUID token) {
        if (!tokens.end(caller.id(), token)) {
            throw IdentityRefusals.unknownAddress();
        }
        log.write(caller.id(), "token-ended", SecurityLog.Result.DONE);
    }
}
