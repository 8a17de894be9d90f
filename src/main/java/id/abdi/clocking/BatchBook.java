package id.abdi.clocking;

import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes a batch with its one ledger entry, inside the transaction of who hands it over. */
@Component
class BatchBook {
    private final PunchSql sql;
    private final Ledger ledger;
    private final Clock clock;

    BatchBook(PunchSql sql, Ledger ledger, Clock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    void record(Batch batch, Hand hand) {
        Entry entry = Entry.of("attendance-batch")
                .with("batch", batch.id())
                .with("device", batch.serial() == null ? null : batch.serial().value())
                .with("source", batch.source())
                .with("sha256", batch.hash())
                .with("added", batch.counts().added())
                .with("known", batch.counts().known())
                .with("quarantined", batch.counts().quarantined())
                .with("name", batch.name())
                .with("recordedBy", hand.by())
                .with("hand", hand.by() == null ? hand.name() : null)
                .with("via", hand.via());
        sql.insert(batch, hand, clock.instant(), ledger.append(entry));
    }
}
