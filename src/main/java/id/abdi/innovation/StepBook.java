package id.abdi.innovation;

import id.abdi.identity.Caller;
import id.abdi.kernel.Uuid7;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores a step that was decided: the row, its leaf, and who is told of it, all or nothing. */
@Component
class StepBook {
    private final InnovationSql sql;
    private final Ledger ledger;
    private final InnovationNotices notices;

    StepBook(InnovationSql sql, Ledger ledger, InnovationNotices notices) {
        this.sql = sql;
        this.ledger = ledger;
        this.notices = notices;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Innovation take(Caller caller, Innovation before, Step step, Instant now) {
        int number = before.steps().size() + 1;
        Taken taken = new Taken(Uuid7.next(), number, step, caller.id(), now);
        sql.insert(
                before.id(),
                taken,
                new Mark(
                        caller.id(),
                        caller.via().name(),
                        now,
                        ledger.append(StepFields.entry(before.id(), taken).with("via", caller.via()))));
        Innovation after = before.with(taken);
        notices.tell(after, taken);
        return after;
    }
}
