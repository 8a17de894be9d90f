package id.abdi.credential;

import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * People's own passwords. Hashing is slow on purpose, so {@link #matches} and {@link #hash} are called before a
 * transaction begins, and only {@link #put} inside it.
 */
@Component
public class Passwords {
    private final PasswordHashes hashes;
    private final PasswordSql sql;
    private final Ledger ledger;
    private final Clock clock;
    private final PasswordRules rules;

    Passwords(PasswordHashes hashes, PasswordSql sql, Ledger ledger, Clock clock, CredentialSettings settings) {
        this.hashes = hashes;
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
        this.rules = new PasswordRules(CommonPasswords.load(), settings.refusedWords());
    }

    /** Whether it is this person's password. For nobody, or somebody without one, it costs the same work (SEC-12). */
    public boolean matches(@Nullable EmployeeId person, String password) {
        String hash = person == null ? null : sql.hash(person).orElse(null);
        return hashes.matches(password, hash);
    }

    /**
     * The hash of a new password, to be stored by {@link #put}.
     *
     * @throws id.abdi.kernel.Refusal {@code password-weak}, with what is wrong at the field {@code password} (SEC-11)
     */
    public String hash(String password, OwnWords own) {
        PasswordRules.Fault fault = rules.fault(password, own);
        if (fault != null) {
            throw CredentialRefusals.password(fault);
        }
        return hashes.hash(password);
    }

    /** The hash of a password that everybody may know; only a demo has such. */
    public String hashOfDemo(String password) {
        return hashes.hash(password);
    }

    /** Makes it the person's password, with its entry in the ledger. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(EmployeeId person, String hash) {
        sql.put(person, hash, clock.instant());
        ledger.append(Entry.of("password-set").with("person", person));
    }

    public Set<EmployeeId> having(Collection<EmployeeId> people) {
        return sql.having(people);
    }
}
