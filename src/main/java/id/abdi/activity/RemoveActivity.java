package id.abdi.activity;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An activity of an open day is taken back by a version that says so; its id is used up (OFF-5). */
@Service
class RemoveActivity {
    private final ActivityFacts facts;
    private final ActivitySql sql;
    private final Rights rights;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemoveActivity(
            ActivityFacts facts,
            ActivitySql sql,
            Rights rights,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.facts = facts;
        this.sql = sql;
        this.rights = rights;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** @return the removing version, the same one however often it is asked */
    @Transactional
    Activity by(Caller caller, EmployeeId owner, ActivityId id, @Nullable Integer replaces) {
        Instant now = clock.instant();
        ActivityRules.Facts known = facts.of(owner, id, now);
        Activity last = known.newest().orElseThrow().activity();
        rights.require(caller, Act.RECORD_ACTIVITY, owner, last.date());
        return switch (ActivityRules.remove(caller.id(), replaces, known)) {
            case ActivityRules.Outcome.Same(Activity first) -> first;
            case ActivityRules.Outcome.Next(int version) -> store(caller, last, version, now);
        };
    }

    private Activity store(Caller caller, Activity last, int version, Instant now) {
        Activity removal = new Activity(
                last.id(),
                version,
                last.employee(),
                last.date(),
                last.description(),
                last.minutes(),
                last.quantity(),
                last.unitOfOutput(),
                last.standard(),
                last.deviation(),
                last.planResult(),
                last.kind(),
                last.startedAt(),
                caller.id(),
                last.confirmation(),
                last.evidence(),
                now,
                ledger.append(entry(caller, last, version)));
        if (!sql.insert(ActivityVersion.removal(removal), caller.via().name())) {
            throw ActivityRefusals.idTaken();
        }
        events.publishEvent(new ActivityRecorded(last.id(), version, last.employee(), last.date(), true));
        return removal;
    }

    private static Entry entry(Caller caller, Activity last, int version) {
        return Entry.of("activity-removed")
                .with("activity", last.id().value())
                .with("version", version)
                .with("employee", last.employee())
                .with("date", last.date())
                .with("removedBy", caller.id())
                .with("via", caller.via());
    }
}
