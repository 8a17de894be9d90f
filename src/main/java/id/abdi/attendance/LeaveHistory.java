package id.abdi.attendance;

import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leave of a made-up past, in bulk and with given instants, for the demo and the benchmarks alone. */
@Component
public class LeaveHistory {
    private final LeaveSql sql;
    private final Ledger ledger;

    LeaveHistory(LeaveSql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /** One ledger entry of kind {@code demo} for all of them. */
    @Transactional
    public void record(List<Leave> leaves, EmployeeId recordedBy, Instant recordedAt) {
        Receipt receipt =
                ledger.append(Entry.of("demo").with("module", "attendance").with("rows", leaves.size()));
        for (Leave leave : leaves) {
            sql.insert(leave, recordedBy, "COMMAND", recordedAt, receipt);
        }
    }
}
