package id.abdi.identity;

import id.abdi.credential.Attempts;
import id.abdi.credential.Attempts.Counted;
import id.abdi.credential.Attempts.Try;
import id.abdi.credential.Codes;
import id.abdi.credential.OwnWords;
import id.abdi.credential.Passwords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.identity.RecordSignIn.Entered;
import id.abdi.identity.Visits.Visit;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The ways in: by the own password, and by a one-time code that makes one (SEC-10 to SEC-13). An unknown number goes the
 * same way as a known one, with the same work and the same words.
 */
@Component
class SignIn {
    private final ObjectProvider<PersonWords> words;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Codes codes;
    private final SignInSql sql;
    private final RecordSignIn record;
    private final SecurityLog log;

    SignIn(
            ObjectProvider<PersonWords> words,
            Attempts attempts,
            Passwords passwords,
            Codes codes,
            SignInSql sql,
            RecordSignIn record,
            SecurityLog log) {
        this.words = words;
        this.attempts = attempts;
        this.passwords = passwords;
        this.codes = codes;
        this.sql = sql;
        this.record = record;
        this.log = log;
    }

    /**
     * @param oldSecret of a session that this browser had before
     * @throws Refusal {@code sign-in-wrong} or {@code slowed}
     */
    Entered byPassword(Nip nip, String password, Visit visit, @Nullable String oldSecret) {
        EmployeeId person = person(nip).map(Person::id).orElse(null);
        Counted counted = begin(person, tryOf(nip, person, visit));
        if (!judged(counted, () -> passwords.matches(person, password)) || person == null) {
            record.wrong(person, visit);
            throw IdentityRefusals.wrongPassword();
        }
        return record.right(person, visit, oldSecret, counted);
    }

    /** A code cannot be guessed, so only the network is slowed: nobody can keep a colleague from using theirs. */
    Entered byCode(Nip nip, String code, String password, Visit visit, @Nullable String oldSecret) {
        Optional<Person> person = person(nip);
        EmployeeId whose = person.map(Person::id).orElseGet(EmployeeId::fresh);
        Counted counted = begin(null, new Try(null, visit.network(), null));
        Optional<UUID> working = judged(counted, () -> codes.working(whose, code));
        if (working.isEmpty() || person.isEmpty()) {
            log.write(person.map(Person::id).orElse(null), "code", SecurityLog.Result.REFUSED);
            throw IdentityRefusals.wrongCode();
        }
        attempts.right(counted);
        String hash = passwords.hash(password, ownWords(person.get()));
        return record.activated(whose, working.get(), hash, visit, oldSecret);
    }

    /**
     * Lets a person who is signed in show the password again.
     *
     * @param field where on the form it was asked for
     */
    void again(Caller caller, String password, Visit visit, String field) {
        Counted counted = begin(caller.id(), tryOf(caller.nip(), caller.id(), visit));
        if (!judged(counted, () -> passwords.matches(caller.id(), password))) {
            record.wrong(caller.id(), visit);
            throw IdentityRefusals.wrongOwnPassword(field);
        }
        attempts.right(counted);
    }

    /** The hash of a new password, if it may be one. */
    String hash(Caller caller, String password) {
        return passwords.hash(password, ownWords(person(caller.nip()).orElseThrow(IdentityRefusals::unknownPerson)));
    }

    private Try tryOf(Nip nip, @Nullable EmployeeId person, Visit visit) {
        boolean known = person != null && visit.marked() && sql.knows(person, visit.device());
        return new Try(nip.value(), visit.network(), known ? visit.device().toString() : null);
    }

    private Counted begin(@Nullable EmployeeId person, Try tried) {
        try {
            return attempts.begin(tried);
        } catch (Refusal slowed) {
            log.write(person, "guessing", SecurityLog.Result.LIMITED, Map.of("type", slowed.type()));
            throw slowed;
        }
    }

    /** A fault of ours while judging must not count against the person. */
    private <T> T judged(Counted counted, Supplier<T> judging) {
        try {
            return judging.get();
        } catch (RuntimeException fault) {
            attempts.unjudged(counted);
            throw fault;
        }
    }

    private Optional<Person> person(Nip nip) {
        return words.getObject().byNip(nip).filter(Person::active);
    }

    private static OwnWords ownWords(Person person) {
        return new OwnWords(person.nip(), person.name(), person.unit());
    }
}
