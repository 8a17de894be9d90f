package id.abdi.programme;

import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Programmes of a made-up past, for the demo and the benchmarks alone. Stated in the ledger as {@code demo}, one leaf a call, so
 * that nobody takes them for recorded facts.
 */
@Component
public class ProgrammeHistory {
    private final ProgrammeSql sql;
    private final Ledger ledger;

    ProgrammeHistory(ProgrammeSql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /** First versions, each with an id of its own. */
    @Transactional
    public void record(List<Programme> past, EmployeeId enteredBy) {
        Receipt receipt =
                ledger.append(Entry.of("demo").with("module", "programme").with("rows", past.size()));
        for (Programme programme : past) {
            ProgrammeDraft draft = new ProgrammeDraft(
                    programme.name(),
                    programme.outcome(),
                    programme.owner(),
                    programme.period(),
                    programme.indicators(),
                    programme.milestones(),
                    programme.agencies(),
                    programme.validFrom(),
                    programme.reason(),
                    null);
            sql.insert(
                    programme,
                    new ProgrammeSql.Mark(draft.hash(enteredBy), enteredBy, Via.COMMAND.name(), receipt.leaf()));
        }
    }
}
