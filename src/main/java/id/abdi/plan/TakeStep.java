package id.abdi.plan;

import id.abdi.assessor.Assessor;
import id.abdi.identity.Caller;
import id.abdi.kernel.OneLine;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Mark;
import id.abdi.plan.Plan.Step;
import id.abdi.plan.Plan.StepKind;
import id.abdi.plan.Plan.Version;
import id.abdi.plan.PlanResults.PlanResultAssigned;
import id.abdi.plan.Plans.PlanStepTaken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dialogue about a plan: the person submits it or takes it back, the assessor returns it with remarks or agrees it, in the name of the
 * post (PM-4, PM-10). Agreed by both it is in force from its first day on, and ends the version before.
 */
@Service
class TakeStep {
    private final PlanFacts facts;
    private final PlanSql sql;
    private final ResultSql results;
    private final ApplicationEventPublisher events;

    TakeStep(PlanFacts facts, PlanSql sql, ResultSql results, ApplicationEventPublisher events) {
        this.facts = facts;
        this.sql = sql;
        this.results = results;
        this.events = events;
    }

    /**
     * @param number the version that the caller saw
     * @param steps how many steps of its dialogue the caller saw: what was taken back and submitted anew is not what they read
     * @return the plan after it; also where the same step was the last one before
     */
    @Transactional
    Plan by(Caller caller, PlanId id, int number, int steps, StepKind kind, @Nullable String typed) {
        boolean personal = kind == StepKind.SUBMITTED || kind == StepKind.WITHDRAWN;
        Plan plan = personal ? facts.own(caller, id) : facts.assessed(caller, id);
        Version version = plan.newest();
        if (version.number() != number) {
            throw PlanRefusals.stale();
        }
        int taken = version.steps().size();
        boolean last = taken > 0
                && version.steps().getLast().kind() == kind
                && version.steps().getLast().by().equals(caller.id());
        if (last && (steps == taken || steps == taken - 1)) {
            return plan;
        }
        if (steps != taken) {
            throw PlanRefusals.stale();
        }
        String words = OneLine.of(typed);
        List<PlanResult> content = results.of(id, number);
        PlanRules.step(version, kind, words, content);
        if (words.length() > PlanRules.LONGEST_REMARKS) {
            throw PlanRefusals.remarks();
        }
        Assessor assessor = personal ? null : facts.assessor(caller, plan.employee());
        store(caller, plan, kind, words, assessor);
        events.publishEvent(new PlanStepTaken(id, plan.employee(), number, taken + 1, kind));
        if (kind == StepKind.AGREED) {
            sql.putInForce(plan, version);
            content.forEach(result -> events.publishEvent(new PlanResultAssigned(
                    result.id(),
                    result.revision(),
                    plan.employee(),
                    version.period().from())));
        }
        return sql.find(id).orElseThrow();
    }

    private void store(Caller caller, Plan plan, StepKind kind, String words, @Nullable Assessor assessor) {
        Version version = plan.newest();
        Entry entry = Entry.of("plan-step")
                .with("plan", plan.id().value())
                .with("version", version.number())
                .with("step", kind)
                .with("words", words.isEmpty() ? null : words)
                .with("post", assessor == null ? null : assessor.post().value())
                .with("capacity", assessor == null ? null : assessor.capacity())
                .with("letter", assessor == null ? null : assessor.letter());
        Mark mark = facts.record(caller, entry);
        Step step = new Step(
                kind,
                words.isEmpty() ? null : words,
                caller.id(),
                assessor == null ? null : assessor.post(),
                assessor == null ? null : assessor.capacity(),
                assessor == null ? null : assessor.letter(),
                mark.now());
        sql.insert(plan.id(), version, step, mark);
    }
}
