package id.abdi.plan;

import id.abdi.identity.Caller;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.ledger.Entry;
import id.abdi.plan.Plan.State;
import id.abdi.plan.Plan.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words beside the results: the person writes the attachments while the plan is a draft, the assessor the special expectations of
 * behaviour until it is agreed (PM-4, PM-5). Neither writes the part of the other.
 */
@Service
class WriteWords {
    private final PlanFacts facts;
    private final WordsSql sql;

    WriteWords(PlanFacts facts, WordsSql sql) {
        this.facts = facts;
        this.sql = sql;
    }

    /** The version of the plan and the revision of the words that the writer saw. */
    record Seen(int version, int revision) {}

    /** Only what differs from what is stored is written; where somebody wrote since it was seen, nothing. */
    @Transactional
    public void by(Caller caller, PlanId id, Seen seen, Map<PlanPart, String> words) {
        if (facts.isOwn(caller, id)) {
            Plan plan = facts.own(caller, id);
            PlanRules.writable(plan.newest());
            write(caller, plan, false, seen, words);
            return;
        }
        Plan plan = facts.assessed(caller, id);
        if (plan.newest().state() == State.AGREED) {
            throw PlanRefusals.agreed();
        }
        write(caller, plan, true, seen, words);
    }

    private void write(Caller caller, Plan plan, boolean behaviour, Seen seen, Map<PlanPart, String> words) {
        if (words.keySet().stream().anyMatch(part -> part.behaviour() != behaviour)) {
            throw PlanRefusals.otherHand();
        }
        Version version = plan.newest();
        Map<PlanPart, String> stored = sql.of(plan.id(), version.number());
        Map<PlanPart, String> changed = new EnumMap<>(PlanPart.class);
        List<FieldError> errors = new ArrayList<>();
        words.forEach((part, typed) -> {
            String said = typed.strip();
            PlanRules.length(part.name(), said, 0, PlanRules.LONGEST_WORDS, errors);
            if (!stored.getOrDefault(part, "").equals(said)) {
                changed.put(part, said);
            }
        });
        if (!errors.isEmpty()) {
            throw PlanRefusals.invalid(errors);
        }
        if (changed.isEmpty()) {
            return;
        }
        if (seen.version() != version.number() || seen.revision() != sql.revision(plan.id(), PlanPart.of(behaviour))) {
            throw PlanRefusals.stale();
        }
        Entry entry = Entry.of("plan-words")
                .with("plan", plan.id().value())
                .with("version", version.number())
                .with(
                        "words",
                        changed.entrySet().stream()
                                .map(word -> word.getKey() + ": " + word.getValue())
                                .toList());
        sql.insert(plan.id(), version.number(), changed, facts.record(caller, entry));
    }
}
