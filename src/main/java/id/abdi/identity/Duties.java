package id.abdi.identity;

import id.abdi.credential.Issuer;
import id.abdi.identity.DutySql.Change;
import id.abdi.identity.DutySql.Holder;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Duties and how they change (SEC-8): one person of BKPSDM asks, another one confirms, and nobody gives a duty to
 * themself. Only while fewer than two people hold a duty can the machine's operator give it alone.
 */
@Component
class Duties {
    /** What one person asked for. */
    record Asked(
            UUID id,
            EmployeeId employee,
            Role duty,
            boolean granting,
            EmployeeId askedBy,
            Instant askedAt,
            Instant expiresAt) {}

    private static final Duration WAITING = Duration.ofDays(3);
    private static final int ENOUGH = 2;

    private final DutySql sql;
    private final Ledger ledger;
    private final SecurityLog log;
    private final Clock clock;

    Duties(DutySql sql, Ledger ledger, SecurityLog log, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    Set<Role> of(EmployeeId person) {
        return sql.of(person);
    }

    List<Holder> holders() {
        return sql.holders();
    }

    Set<EmployeeId> holders(Role duty) {
        return sql.holders(duty);
    }

    List<Asked> waiting() {
        return sql.waiting(clock.instant());
    }

    @Transactional
    Asked ask(Caller caller, EmployeeId person, Role duty, boolean granting) {
        if (granting && person.equals(caller.id())) {
            throw IdentityRefusals.ownDuty();
        }
        sql.lock();
        Instant now = clock.instant();
        if (sql.of(person).contains(duty) == granting) {
            throw IdentityRefusals.dutyAsItWas();
        }
        if (sql.waiting(now).stream().anyMatch(asked -> asked.employee().equals(person) && asked.duty() == duty)) {
            throw IdentityRefusals.askedAlready();
        }
        Asked asked = new Asked(Uuid7.at(now), person, duty, granting, caller.id(), now, now.plus(WAITING));
        sql.insertRequest(asked);
        ledger.append(entry("duty-asked", person, duty, granting).with("askedBy", caller.id()));
        log.write(caller.id(), "duty-asked", SecurityLog.Result.DONE, Map.of("duty", duty, "person", person));
        return asked;
    }

    @Transactional
    void decide(Caller caller, UUID request, boolean confirm) {
        sql.lock();
        Instant now = clock.instant();
        Asked asked = sql.waiting(request, now).orElseThrow(IdentityRefusals::requestGone);
        if (confirm && asked.askedBy().equals(caller.id())) {
            throw IdentityRefusals.secondPerson();
        }
        if (confirm && asked.granting() && asked.employee().equals(caller.id())) {
            throw IdentityRefusals.ownDuty();
        }
        sql.insertDecision(request, confirm, caller.id(), now);
        if (confirm) {
            sql.insert(
                    new Change(asked.employee(), asked.duty(), asked.granting(), asked.askedBy(), caller.id(), null),
                    now);
        }
        ledger.append(entry("duty-decided", asked.employee(), asked.duty(), asked.granting())
                .with("confirmed", confirm)
                .with("askedBy", asked.askedBy())
                .with("decidedBy", caller.id()));
        log.write(
                caller.id(),
                asked.granting() ? "duty-granted" : "duty-withdrawn",
                confirm ? SecurityLog.Result.DONE : SecurityLog.Result.REFUSED,
                Map.of("duty", asked.duty(), "person", asked.employee()));
    }

    /** Without a second person, which is how the first people of a duty get it. */
    @Transactional
    void grantFirst(EmployeeId person, Role duty, Issuer by) {
        sql.lock();
        if (sql.holders(duty).size() >= ENOUGH) {
            throw IdentityRefusals.enoughHolders();
        }
        give(person, duty, by);
    }

    /** Without a second person and without counting; for the made-up people of a demo. */
    @Transactional
    void grantInDemo(EmployeeId person, Role duty, Issuer by) {
        give(person, duty, by);
    }

    private void give(EmployeeId person, Role duty, Issuer by) {
        if (sql.of(person).contains(duty)) {
            return;
        }
        sql.insert(new Change(person, duty, true, by.person(), null, by.machineUser()), clock.instant());
        ledger.append(entry("duty-granted", person, duty, true)
                .with("grantedBy", by.person())
                .with("machineUser", by.machineUser()));
        log.write(
                by.person(),
                "duty-granted",
                SecurityLog.Result.DONE,
                Map.of("duty", duty, "person", person, "machineUser", Objects.toString(by.machineUser(), "-")));
    }

    private static Entry entry(String kind, EmployeeId person, Role duty, boolean granting) {
        return Entry.of(kind).with("person", person).with("duty", duty).with("granting", granting);
    }
}
