package id.abdi.plan;

import id.abdi.assessor.Assessor;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Act;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the plan that somebody would change, under its lock, for who may; and marks what they record. */
@Component
class PlanFacts {
    private final PlanSql sql;
    private final Superiors superiors;
    private final Rights rights;
    private final Lines lines;
    private final Ledger ledger;
    private final LocalTimeZone zone;
    private final Clock clock;

    PlanFacts(
            PlanSql sql,
            Superiors superiors,
            Rights rights,
            Lines lines,
            Ledger ledger,
            LocalTimeZone zone,
            Clock clock) {
        this.sql = sql;
        this.superiors = superiors;
        this.rights = rights;
        this.lines = lines;
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    LocalDate today() {
        return zone.day(clock.instant());
    }

    boolean isOwn(Caller caller, PlanId id) {
        return sql.find(id).filter(plan -> plan.employee().equals(caller.id())).isPresent();
    }

    boolean maySee(Caller caller, EmployeeId person) {
        return rights.maySee(caller, person, today());
    }

    /** @throws id.abdi.kernel.Refusal where there is none, or it is not the caller's own */
    Plan own(Caller caller, PlanId id) {
        Plan plan = locked(id);
        rights.require(caller, Act.WRITE_PLAN, plan.employee(), today());
        return plan;
    }

    /** @throws id.abdi.kernel.Refusal where there is none, or the caller is not its assessor today (PM-10) */
    Plan assessed(Caller caller, PlanId id) {
        Plan plan = locked(id);
        rights.require(caller, Act.AGREE_PLAN, plan.employee(), today());
        assessor(caller, plan.employee());
        return plan;
    }

    /** The caller as the assessor of that person, with the post in whose name they act. */
    Assessor assessor(Caller caller, EmployeeId employee) {
        Assessor assessor = superiors.assessor(employee, today()).orElseThrow(PlanRefusals::noAssessor);
        if (!assessor.id().equals(caller.id())) {
            throw PlanRefusals.notAssessor(
                    lines.employee(assessor.id(), today()).map(Employee::name).orElse(""));
        }
        return assessor;
    }

    private Plan locked(PlanId id) {
        Plan found = sql.find(id).orElseThrow(PlanRefusals::unknown);
        sql.lock(found.employee());
        return sql.find(id).orElseThrow(PlanRefusals::unknown);
    }

    /** Writes the ledger entry and gives what the row needs of it. */
    Mark record(Caller caller, Entry entry) {
        return record(caller, List.of(entry)).getFirst();
    }

    /** The same for many rows, in their order. */
    List<Mark> record(Caller caller, List<Entry> entries) {
        Instant now = clock.instant();
        return ledger
                .append(entries.stream()
                        .map(entry -> entry.with("by", caller.id()).with("via", caller.via()))
                        .toList())
                .stream()
                .map(receipt -> new Mark(caller.id(), caller.via().name(), now, receipt))
                .toList();
    }
}
