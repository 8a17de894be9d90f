package id.abdi.coaching;

import id.abdi.identity.Caller;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person or the head of today takes the next step of a coaching. */
@Service
class TakeCoachingStep {
    private final CoachingSql sql;
    private final Rights rights;
    private final CoachingSettings settings;
    private final CoachingNotices notices;
    private final Ledger ledger;
    private final CoachingDays days;

    TakeCoachingStep(
            CoachingSql sql,
            Rights rights,
            CoachingSettings settings,
            CoachingNotices notices,
            Ledger ledger,
            CoachingDays days) {
        this.sql = sql;
        this.rights = rights;
        this.settings = settings;
        this.notices = notices;
        this.ledger = ledger;
        this.days = days;
    }

    /**
     * @param step made by the sender, so that the same step sent twice is one (OFF-1)
     * @throws id.abdi.kernel.Refusal {@code not-found}, {@code not-allowed}, {@code coaching-invalid}, or what the rules say
     */
    @Transactional
    Coaching by(Caller caller, CoachingId id, UUID step, Step.Kind kind, StepInput input) {
        Coaching coaching = sql.find(id)
                .filter(found -> rights.mayDo(caller, Act.SEE_COACHING, found.employee(), days.day()))
                .orElseThrow(CoachingRefusals::unknown);
        rights.require(caller, act(kind), coaching.employee(), days.day());
        Step taken = input.checked(kind);
        sql.lock(coaching.employee());
        Coaching newest = sql.find(id).orElseThrow(CoachingRefusals::unknown);
        var before = newest.steps().stream()
                .map(Coaching.Dated::taken)
                .filter(one -> one.id().equals(step))
                .findFirst();
        if (before.isPresent()) {
            if (!before.get().step().equals(taken) || !before.get().by().equals(caller.id())) {
                throw CoachingRefusals.formUsed();
            }
            return newest;
        }
        CoachingRules.step(newest, taken, settings.fair(newest.employee(), days));
        StepRow row = StepRow.of(taken);
        Entry entry = row.stated(Entry.of("coaching-step").with("step", step).with("coaching", id.value()))
                .with("recordedBy", caller.id())
                .with("via", caller.via());
        sql.insert(id, step, row, new Mark(caller.id(), caller.via().name(), days.now(), ledger.append(entry)));
        notices.taken(newest, step, taken, caller.id(), days.day());
        return sql.find(id).orElseThrow(CoachingRefusals::unknown);
    }

    private static Act act(Step.Kind kind) {
        return switch (kind) {
            case ANSWERED -> Act.ANSWER_COACHING;
            case SAID -> Act.SEE_COACHING;
            case CONVERSED, TRIAL, JUDGED, WITHDRAWN -> Act.COACH;
        };
    }
}
