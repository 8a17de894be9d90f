package id.abdi.identity;

import id.abdi.credential.Codes;
import id.abdi.credential.Issuer;
import id.abdi.credential.Passwords;
import id.abdi.credential.Tokens;
import id.abdi.kernel.EmployeeId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredAccounts implements Accounts {
    private final Passwords passwords;
    private final Codes codes;
    private final Tokens tokens;
    private final Duties duties;
    private final boolean demo;
    /** Everybody may know these passwords: a hash for each person, a tenth of a second each, would guard nothing. */
    private final Map<String, String> demoHashes = new ConcurrentHashMap<>();

    StoredAccounts(
            Passwords passwords, Codes codes, Tokens tokens, Duties duties, @Value("${abdi.demo:false}") String demo) {
        this.passwords = passwords;
        this.codes = codes;
        this.tokens = tokens;
        this.duties = duties;
        this.demo = !demo.equals("false");
    }

    @Override
    public boolean activated(EmployeeId person) {
        return !passwords.having(List.of(person)).isEmpty();
    }

    @Override
    public Set<EmployeeId> activated(Collection<EmployeeId> people) {
        return passwords.having(people);
    }

    @Override
    public Set<Role> duties(EmployeeId person) {
        return duties.of(person);
    }

    @Override
    public Set<EmployeeId> holders(Role duty) {
        return duties.holders(duty);
    }

    @Override
    public void grant(EmployeeId person, Role duty, EmployeeId by) {
        if (demo) {
            duties.grantInDemo(person, duty, Issuer.person(by));
        } else {
            duties.grantFirst(person, duty, Issuer.person(by));
        }
    }

    @Override
    @Transactional
    public String createCode(EmployeeId person) {
        return Objects.requireNonNull(
                        codes.issue(List.of(person), Issuer.machine()).get(person))
                .code();
    }

    @Override
    @Transactional
    public String createToken(EmployeeId person, Duration validFor) {
        return tokens.issue(person, validFor, Issuer.machine());
    }

    @Override
    @Transactional
    public void demoPassword(EmployeeId person, String password) {
        requireDemo();
        passwords.put(person, demoHashes.computeIfAbsent(password, passwords::hashOfDemo));
    }

    private void requireDemo() {
        if (!demo) {
            throw IdentityRefusals.onlyInDemo();
        }
    }
}
