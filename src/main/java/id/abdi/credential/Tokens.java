package id.abdi.credential;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bearer tokens of the API (SEC-17): opaque, stored as hashes, short-lived, good for {@code /api} alone. Each is an entry
 * of the ledger and is shown to the person in whose name it acts.
 */
@Component
public class Tokens {
    /** So that a token that slipped into a file is recognised as one. */
    private static final String MARK = "abdi_";

    private final TokenSql sql;
    private final Ledger ledger;
    private final Clock clock;

    Tokens(TokenSql sql, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The token itself; said once and stored nowhere. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(EmployeeId person, Duration life, Issuer issuer) {
        Instant now = clock.instant();
        String secret = MARK + OpaqueSecret.fresh();
        Token token = new Token(Uuid7.at(now), person, now, now.plus(life), issuer.machineUser());
        sql.insert(token, OpaqueSecret.hash(secret), issuer);
        ledger.append(Entry.of("token")
                .with("token", token.id())
                .with("person", person)
                .with("expiresAt", token.expiresAt())
                .with("madeBy", issuer.person())
                .with("machineUser", issuer.machineUser()));
        return secret;
    }

    /** In whose name this token acts, while it does. */
    public Optional<EmployeeId> owner(String secret) {
        return secret.startsWith(MARK) ? sql.owner(OpaqueSecret.hash(secret), clock.instant()) : Optional.empty();
    }

    /** The person's tokens that work, newest first. */
    public List<Token> working(EmployeeId person) {
        return sql.working(person, clock.instant());
    }

    /** Whether there was such a token of this person to end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(EmployeeId person, UUID token) {
        boolean ended = sql.end(person, token, clock.instant());
        if (ended) {
            ledger.append(Entry.of("token-ended").with("token", token).with("person", person));
        }
        return ended;
    }
}
