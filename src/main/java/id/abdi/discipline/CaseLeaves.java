package id.abdi.discipline;

import id.abdi.identity.Caller;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import org.springframework.stereotype.Component;

/** Who recorded what, with its leaf. */
@Component
class CaseLeaves {
    private final Ledger ledger;
    private final CaseDay today;

    CaseLeaves(Ledger ledger, CaseDay today) {
        this.ledger = ledger;
        this.today = today;
    }

    /** In the caller's transaction. */
    Mark mark(Caller caller, Entry entry) {
        return new Mark(
                caller.id(),
                caller.via().name(),
                today.now(),
                ledger.append(entry.with("recordedBy", caller.id()).with("via", caller.via())));
    }
}
