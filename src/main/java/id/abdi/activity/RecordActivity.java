package id.abdi.activity;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody records what they did, or a helper for a colleague: a new activity, or the next version of one (R4). */
@Service
class RecordActivity {
    private final ActivityFacts facts;
    private final ActivitySql sql;
    private final Rights rights;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordActivity(
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

    /** @return the version that was made, or that the same request made before */
    @Transactional
    Activity by(Caller caller, EmployeeId owner, ActivityId id, ActivityInput input) {
        ActivityDraft draft = input.checked();
        if (!Uuid7.is(id.value())) {
            throw ActivityRefusals.notUuid7();
        }
        rights.require(caller, Act.RECORD_ACTIVITY, owner, draft.date());
        Instant now = clock.instant();
        ActivityRules.Facts known = facts.on(owner, draft.date(), id, now);
        return switch (ActivityRules.record(caller.id(), draft, known)) {
            case ActivityRules.Outcome.Same(Activity first) -> first;
            case ActivityRules.Outcome.Next(int version) -> store(caller, id, version, draft, known, now);
        };
    }

    private Activity store(
            Caller caller, ActivityId id, int version, ActivityDraft draft, ActivityRules.Facts known, Instant now) {
        Activity activity = new Activity(
                id,
                version,
                known.employee(),
                draft.date(),
                draft.description(),
                draft.minutes(),
                draft.quantity(),
                draft.unitOfOutput(),
                draft.kind(),
                draft.startedAt(),
                caller.id(),
                caller.id().equals(known.employee()) ? Confirmation.OWN : Confirmation.WAITING,
                List.of(),
                now,
                ledger.append(entry(caller, id, version, known, draft)));
        ActivityVersion stored = new ActivityVersion(activity, false, draft.hash(caller.id()));
        if (!sql.insert(stored, caller.via().name())) {
            throw ActivityRefusals.idTaken();
        }
        events.publishEvent(new ActivityRecorded(id, version, known.employee(), draft.date(), false));
        return activity;
    }

    private static Entry entry(
            Caller caller, ActivityId id, int version, ActivityRules.Facts known, ActivityDraft draft) {
        return Entry.of("activity")
                .with("activity", id.value())
                .with("version", version)
                .with("employee", known.employee())
                .with("date", draft.date())
                .with("description", draft.description())
                .with("minutes", draft.minutes())
                .with(
                        "quantity",
                        draft.quantity() == null ? null : draft.quantity().toPlainString())
                .with("unitOfOutput", draft.unitOfOutput())
                .with("activityKind", draft.kind())
                .with("startedAt", draft.startedAt())
                .with("enteredBy", caller.id())
                .with("via", caller.via());
    }
}
