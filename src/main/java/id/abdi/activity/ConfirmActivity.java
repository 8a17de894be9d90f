package id.abdi.activity;

import id.abdi.identity.Caller;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner says whether an activity that a helper entered is theirs; only then it counts. */
@Service
class ConfirmActivity {
    private final ActivityFacts facts;
    private final ActivitySql sql;
    private final Rights rights;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmActivity(
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

    /**
     * @param version the version that the owner read; a newer one must be read first
     * @return the day of the activity
     */
    @Transactional
    LocalDate by(Caller owner, ActivityId id, int version, Confirmation decision) {
        Instant now = clock.instant();
        ActivityRules.Facts known = facts.of(owner.id(), id, now);
        Activity activity = known.newest().orElseThrow().activity();
        rights.require(owner, Act.CONFIRM_ACTIVITY, owner.id(), activity.date());
        if (activity.version() == version && activity.confirmation() == decision) {
            return activity.date();
        }
        ActivityRules.confirm(owner.id(), version, known);
        Receipt receipt = ledger.append(entry(owner, activity, decision));
        sql.confirm(activity, decision, owner.id(), owner.via().name(), now, receipt);
        events.publishEvent(new ActivityRecorded(id, version, owner.id(), activity.date(), false));
        return activity.date();
    }

    private static Entry entry(Caller owner, Activity activity, Confirmation decision) {
        return Entry.of(decision == Confirmation.CONFIRMED ? "activity-confirmed" : "activity-rejected")
                .with("activity", activity.id().value())
                .with("version", activity.version())
                .with("employee", activity.employee())
                .with("date", activity.date())
                .with("enteredBy", activity.enteredBy())
                .with("decidedBy", owner.id())
                .with("via", owner.via());
    }
}
