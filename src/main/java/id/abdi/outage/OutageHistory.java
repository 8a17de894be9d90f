package id.abdi.outage;

import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An outage of a made-up past, for the demo, the benchmarks and the tests of deadlines alone. */
@Component
public class OutageHistory {
    private final OutageSql sql;
    private final Ledger ledger;
    private final OutageMemory memory;

    OutageHistory(OutageSql sql, Ledger ledger, OutageMemory memory) {
        this.sql = sql;
        this.ledger = ledger;
        this.memory = memory;
    }

    @Transactional
    public void record(Outage outage) {
        Entry entry = Entry.of("demo").with("module", "outage").with("rows", 1);
        sql.insert(outage, ledger.append(entry));
        memory.lookAfterCommit();
    }
}
