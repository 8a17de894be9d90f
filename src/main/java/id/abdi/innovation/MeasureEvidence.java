package id.abdi.innovation;

import id.abdi.evidence.Provable;
import id.abdi.evidence.Subject;
import id.abdi.identity.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Evidence of what was measured before and after: given by those who are named with the innovation, until somebody is asked to confirm it. */
@Component
class MeasureEvidence implements Provable {
    private final InnovationSql sql;

    MeasureEvidence(InnovationSql sql) {
        this.sql = sql;
    }

    @Override
    public String things() {
        return "innovation-measures";
    }

    @Override
    public Subject toChange(Caller caller, UUID thing) {
        Innovation found = seen(caller, thing);
        sql.lock(found.id());
        Innovation innovation = seen(caller, thing);
        if (!innovation.credited().contains(caller.id())) {
            throw InnovationRefusals.notYours();
        }
        boolean newest = innovation.proofs().contains(thing);
        Stage stage = innovation.stage();
        if (!newest || !stage.provable()) {
            throw stage instanceof Stage.OnTrial
                    ? InnovationRefusals.waits()
                    : InnovationRefusals.stage(StepKind.RESULT, stage.name());
        }
        return subject(innovation, thing);
    }

    @Override
    public Subject toSee(Caller caller, UUID thing) {
        return subject(seen(caller, thing), thing);
    }

    @Override
    public String page(UUID thing) {
        return "/innovations/"
                + sql.ofStep(thing).orElseThrow(InnovationRefusals::unknown).id() + "#measures";
    }

    private Innovation seen(Caller caller, UUID thing) {
        return sql.ofStep(thing).filter(found -> found.seenBy(caller.id())).orElseThrow(InnovationRefusals::unknown);
    }

    /** Its author's, whoever owns the trial later: evidence keeps its owner. */
    static Subject subject(Innovation innovation, UUID measure) {
        return new Subject("innovation-measure", measure, innovation.author());
    }
}
