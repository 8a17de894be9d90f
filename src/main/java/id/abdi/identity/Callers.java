package id.abdi.identity;

import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.EmployeeId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the caller of a request from who they proved to be. Asks anew each time, so that a changed superior or duty takes
 * effect with the next request (SEC-4), and who is not in service is nobody.
 */
@Component
class Callers {
    private final ObjectProvider<PersonWords> words;
    private final ObjectProvider<RoleSource> sources;
    private final DutySql duties;
    private final Clock clock;
    private final ZoneId zone;

    Callers(
            ObjectProvider<PersonWords> words,
            ObjectProvider<RoleSource> sources,
            DutySql duties,
            Clock clock,
            @Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        this.words = words;
        this.sources = sources;
        this.duties = duties;
        this.clock = clock;
        this.zone = zone;
    }

    /** In the transaction that is there; none is opened for it, since a commit would be one more round to the database. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<Caller> caller(EmployeeId id, Via via) {
        Person person = words.getObject().byIds(List.of(id)).get(id);
        if (person == null || !person.active()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        sources.forEach(source -> roles.addAll(source.roles(id, today)));
        roles.addAll(duties.of(id));
        return roles.isEmpty() ? Optional.empty() : Optional.of(caller(person, roles, via));
    }

    private static Caller caller(Person person, Set<Role> roles, Via via) {
        return new Caller(person.id(), person.nip(), person.name(), person.post() + " · " + person.unit(), roles, via);
    }
}
