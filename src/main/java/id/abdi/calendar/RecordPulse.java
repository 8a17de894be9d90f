package id.abdi.calendar;

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
    private static final Duration SHORTEST = Duration.ofMinutes(2);

    private final PulseSql pulse;
    private final CalendarSql sql;
    private final Ledger ledger;
    private final CalendarMemory memory;

    RecordPulse(PulseSql pulse, CalendarSql sql, Ledger ledger, CalendarMemory memory) {
        this.pulse = pulse;
        this.sql = sql;
        this.ledger = ledger;
        this.memory = memory;
    }

    @Transactional
    public void at(Instant moment) {
        Instant now = moment.truncatedTo(ChronoUnit.MICROS);
        pulse.last()
                .filter(last -> Duration.between(last, now).compareTo(SHORTEST) >= 0)
                .ifPresent(last -> record(new Outage(last, now)));
        pulse.beat(now);
    }

    private void record(Outage outage) {
        Entry entry = Entry.of("outage").with("from", outage.from()).with("to", outage.to());
        sql.insert(outage, outage.to(), ledger.append(entry));
        memory.lookAfterCommit();
    }
}
