package id.abdi.innovationindex;

import id.abdi.evidence.Provable;
import id.abdi.evidence.Subject;
import id.abdi.identity.Caller;
import id.abdi.innovation.Innovation;
import id.abdi.innovation.Innovations;
import id.abdi.kernel.EmployeeId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The document of an indicator: given by who may choose its parameter, read by everybody who reads the innovation. */
@Component
class IndicatorEvidence implements Provable {
    private final ChoiceSql sql;
    private final ChooseParameter choose;
    private final Innovations innovations;

    IndicatorEvidence(ChoiceSql sql, ChooseParameter choose, Innovations innovations) {
        this.sql = sql;
        this.choose = choose;
        this.innovations = innovations;
    }

    @Override
    public String things() {
        return "innovation-indicators";
    }

    @Override
    public Subject toChange(Caller caller, UUID thing) {
        Choice choice = found(thing);
        sql.lock(choice.innovation());
        return subject(choose.require(caller, choice.innovation()).author(), thing);
    }

    @Override
    public Subject toSee(Caller caller, UUID thing) {
        Innovation innovation =
                innovations.find(caller, found(thing).innovation()).orElseThrow(IndexRefusals::unknown);
        return subject(innovation.author(), thing);
    }

    @Override
    public String page(UUID thing) {
        Choice choice = found(thing);
        return "/innovation-index/" + choice.innovation() + "?year=" + choice.year() + "#i-" + choice.number();
    }

    private Choice found(UUID thing) {
        return sql.find(thing).orElseThrow(IndexRefusals::unknown);
    }

    static Subject subject(EmployeeId author, UUID choice) {
        return new Subject("innovation-indicator", choice, author);
    }
}
