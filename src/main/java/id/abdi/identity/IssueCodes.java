package id.abdi.identity;

import id.abdi.credential.Codes;
import id.abdi.credential.Codes.Written;
import id.abdi.credential.Issuer;
import id.abdi.credential.Passwords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * BKPSDM hands out one-time codes: to everybody of a unit who has no account yet, and to one person who forgot the
 * password. The old password goes on working until the code is used.
 */
@Component
class IssueCodes {
    private final ObjectProvider<PersonWords> words;
    private final Passwords passwords;
    private final Codes codes;
    private final SecurityLog log;

    IssueCodes(ObjectProvider<PersonWords> words, Passwords passwords, Codes codes, SecurityLog log) {
        this.words = words;
        this.passwords = passwords;
        this.codes = codes;
        this.log = log;
    }

    /** Only BKPSDM; for everybody else there is no such page. */
    static void allow(Caller caller) {
        if (!caller.is(Role.BKPSDM)) {
            throw IdentityRefusals.unknownAddress();
        }
    }

    @Transactional
    Map<Person, Written> toUnit(Caller caller, UnitId unit) {
        allow(caller);
        List<Person> without = withoutAccount(words.getObject().inUnit(unit));
        if (without.isEmpty()) {
            throw IdentityRefusals.nobodyNeedsCode();
        }
        return issue(caller, without);
    }

    @Transactional
    Map<Person, Written> toPerson(Caller caller, Nip nip) {
        allow(caller);
        Person person =
                words.getObject().byNip(nip).filter(Person::active).orElseThrow(IdentityRefusals::unknownPerson);
        return issue(caller, List.of(person));
    }

    List<Person> withoutAccount(List<Person> people) {
        Set<EmployeeId> having =
                passwords.having(people.stream().map(Person::id).toList());
        return people.stream()
                .filter(person -> person.active() && !having.contains(person.id()))
                .toList();
    }

    private Map<Person, Written> issue(Caller caller, List<Person> people) {
        Map<EmployeeId, Written> written =
                codes.issue(people.stream().map(Person::id).toList(), Issuer.person(caller.id()));
        Map<Person, Written> named = new LinkedHashMap<>();
        for (Person person : people) {
            Written code = written.get(person.id());
            if (code != null) {
                named.put(person, code);
                log.write(caller.id(), "code-issued", SecurityLog.Result.DONE, Map.of("person", person.id()));
            }
        }
        return named;
    }
}
