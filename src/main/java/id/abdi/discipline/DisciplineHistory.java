package id.abdi.discipline;

import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.ledger.Receipt;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases of suspected breach of a made-up past, with given days, for the demo alone. Of poor performance none: they have the gate before them. */
@Component
public class DisciplineHistory {
    private final CaseSql sql;
    private final Ledger ledger;

    DisciplineHistory(CaseSql sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
    }

    /** One ledger entry of kind {@code demo} for all of them. */
    @Transactional
    public void record(List<CaseFile> files) {
        Receipt receipt =
                ledger.append(Entry.of("demo").with("module", "discipline").with("rows", files.size()));
        for (CaseFile file : files) {
            if (!file.opened().breach()) {
                throw new IllegalStateException("a case of poor performance passes the gate, in a made-up past too");
            }
            sql.insert(file.opened(), mark(file.opened().by(), file.opened().at(), receipt));
            file.steps().forEach(step -> sql.insert(step, mark(step.by(), step.at(), receipt)));
        }
    }

    private static Mark mark(EmployeeId by, Instant at, Receipt receipt) {
        return new Mark(by, "COMMAND", at, receipt);
    }
}
