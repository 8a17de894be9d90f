package id.abdi.credential;

import id.abdi.credential.CodeSql.Handed;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time codes for the first entry and for a forgotten password (SEC-10): at least 64 random bits, used once, for 72
 * hours. A new code takes the place of the older ones of the same person.
 */
@Component
public class Codes {
    /** A code as it is handed over; said once and stored nowhere. */
    public record Written(String code, Instant expiresAt) {
        @Override
        public String toString() {
            return "Written";
        }
    }

    private final CodeSql sql;
    private final Ledger ledger;
    private final Clock clock;
    private final CredentialSettings settings;

    Codes(CodeSql sql, Ledger ledger, Clock clock, CredentialSettings settings) {
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
        this.settings = settings;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Map<EmployeeId, Written> issue(Collection<EmployeeId> people, Issuer issuer) {
        Instant now = clock.instant();
        Instant expires = now.plus(settings.codeLife());
        Map<EmployeeId, Written> written = new LinkedHashMap<>();
        List<Handed> handed = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (EmployeeId person : people) {
            OneTimeCode code = OneTimeCode.fresh();
            UUID id = Uuid7.at(now);
            handed.add(new Handed(id, person, code, now, expires, issuer));
            entries.add(entry("sign-in-code", id, person)
                    .with("expiresAt", expires)
                    .with("madeBy", issuer.person())
                    .with("machineUser", issuer.machineUser()));
            written.put(person, new Written(code.written(), expires));
        }
        sql.insert(handed);
        ledger.append(entries);
        return written;
    }

    /** The id of the person's working code, if that is what was typed. */
    public Optional<UUID> working(EmployeeId person, String typed) {
        return sql.working(person, OneTimeCode.typed(typed).hash(), clock.instant());
    }

    /**
     * Uses the code up.
     *
     * @throws id.abdi.kernel.Refusal {@code code-used} where somebody was quicker
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void use(EmployeeId person, UUID code) {
        if (!sql.use(code, clock.instant())) {
            throw CredentialRefusals.codeUsed();
        }
        ledger.append(entry("sign-in-code-used", code, person));
    }

    private static Entry entry(String kind, UUID code, EmployeeId person) {
        return Entry.of(kind).with("code", code).with("person", person);
    }
}
