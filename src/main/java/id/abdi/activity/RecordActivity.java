package id.abdi.activity;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import id.abdi.standard.Proposals;
import id.abdi.standard.StandardClaim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody records what they did, or a helper for a colleague: a new activity, or the next version of one (R4). */
@Service
public class RecordActivity {
    private final ActivityFacts facts;
    private final ActivitySql sql;
    private final Rights rights;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Proposals proposals;
    private final Clock clock;

    RecordActivity(
            ActivityFacts facts,
            ActivitySql sql,
            Rights rights,
            Ledger ledger,
            ApplicationEventPublisher events,
            Proposals proposals,
            Clock clock) {
        this.facts = facts;
        this.sql = sql;
        this.rights = rights;
        this.ledger = ledger;
        this.events = events;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * @return the version that was made, or that the same request made before
     * @throws id.abdi.kernel.Refusal where the input, the day, the id or the rights do not allow it
     */
    @Transactional
    public Activity by(Caller caller, EmployeeId owner, ActivityId id, ActivityInput input) {
        ActivityDraft draft = input.checked();
        if (!Uuid7.is(id.value())) {
            throw ActivityRefusals.notUuid7();
        }
        rights.require(caller, Act.RECORD_ACTIVITY, owner, draft.date());
        Instant now = clock.instant();
        ActivityRules.Facts known = facts.on(owner, draft, id, now);
        Activity activity =
                switch (ActivityRules.record(caller.id(), draft, known)) {
                    case ActivityRules.Outcome.Same(Activity first) -> first;
                    case ActivityRules.Outcome.Next(int version) -> store(caller, id, version, draft, known, now);
                };
        if (draft.propose() && activity.standard() == null) {
            proposals.propose(caller, proposed(activity));
        }
        return activity;
    }

    /** What one unit of output took, or the whole where nobody said how much. */
    private static Proposals.Work proposed(Activity activity) {
        BigDecimal minutes = BigDecimal.valueOf(activity.minutes());
        BigDecimal quantity = activity.quantity();
        String unit = activity.unitOfOutput();
        return new Proposals.Work(
                activity.employee(),
                activity.id().value(),
                activity.date(),
                activity.description(),
                unit == null ? "kegiatan" : unit,
                quantity == null ? minutes : minutes.divide(quantity, 2, RoundingMode.HALF_UP));
    }

    private Activity store(
            Caller caller, ActivityId id, int version, ActivityDraft draft, ActivityRules.Facts known, Instant now) {
        StandardClaim claim = ActivityRules.claim(draft, known).orElse(null);
        ActivityDraft whole = ActivityRules.whole(draft, claim, known);
        Activity activity = new Activity(
                id,
                version,
                known.employee(),
                whole.date(),
                whole.description(),
                whole.minutesBy(claim),
                whole.quantity(),
                whole.unitOfOutput(),
                claim,
                whole.deviation(),
                whole.planResult(),
                whole.kind(),
                whole.startedAt(),
                caller.id(),
                caller.id().equals(known.employee()) ? Confirmation.OWN : Confirmation.WAITING,
                List.of(),
                now,
                ledger.append(entry(caller, id, version, known.employee(), whole, claim)));
        ActivityVersion stored = new ActivityVersion(activity, false, draft.hash(caller.id()));
        if (!sql.insert(stored, caller.via().name())) {
            throw ActivityRefusals.idTaken();
        }
        events.publishEvent(new ActivityRecorded(id, version, known.employee(), draft.date(), false));
        return activity;
    }

    private static Entry entry(
            Caller caller,
            ActivityId id,
            int version,
            EmployeeId employee,
            ActivityDraft draft,
            @Nullable StandardClaim claim) {
        return Entry.of("activity")
                .with("activity", id.value())
                .with("version", version)
                .with("employee", employee)
                .with("date", draft.date())
                .with("description", draft.description())
                .with("minutes", draft.minutes())
                .with(
                        "quantity",
                        draft.quantity() == null ? null : draft.quantity().toPlainString())
                .with("unitOfOutput", draft.unitOfOutput())
                .with("standardCode", claim == null ? null : claim.code().value())
                .with("standardVersion", claim == null ? null : claim.version())
                .with("standardMinutes", claim == null ? null : claim.gives(draft.quantity()))
                .with("deviation", draft.deviation())
                .with(
                        "planResult",
                        draft.planResult() == null ? null : draft.planResult().value())
                .with("activityKind", draft.kind())
                .with("startedAt", draft.startedAt())
                .with("enteredBy", caller.id())
                .with("via", caller.via());
    }
}
