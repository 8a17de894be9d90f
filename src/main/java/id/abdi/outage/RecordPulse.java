package id.abdi.outage;

import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A node says that it is alive. The first to say so after a silence of all nodes records the outage, so that it is on
 * record before anybody can be late because of it (complaint 1).
 */
@Service
class RecordPulse {
    /** The shortest silence that any rule may call an outage. */
    private static final Duration SHORTEST = Duration.ofMinutes(OutageRules.LEAST_MINUTES);

    private final OutageSql sql;
    private final Ledger ledger;
    private final OutageMemory memory;

    RecordPulse(OutageSql sql, Ledger ledger, OutageMemory memory) {
        this.sql = sql;
        this.ledger = ledger;
        this.memory = memory;
    }

    @Transactional
    public void at(Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MICROS);
        sql.lastBeat()
                .filter(last -> Duration.between(last, now).compareTo(SHORTEST) >= 0)
                .ifPresent(last -> record(new Outage(last, now)));
        sql.beat(now);
    }

    private void record(Outage outage) {
        Entry entry = Entry.of("outage").with("from", outage.from()).with("to", outage.to());
        sql.insert(outage, ledger.append(entry));
        memory.lookAfterCommit();
    }
}
