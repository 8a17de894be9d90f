package id.abdi.calendar;

import id.abdi.job.NodeJob;
import id.abdi.job.NodeMemory;
import id.abdi.job.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** What is recorded about days, in memory: it is little, and asked for all the time. */
@Component
class CalendarMemory implements NodeJob {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final NodeMemory<CalendarFacts> memory;

    CalendarMemory(CalendarSql sql, PlatformTransactionManager transactions) {
        this.memory = new NodeMemory<>(sql::count, sql::facts, transactions);
    }

    CalendarFacts facts() {
        return memory.get();
    }

    /** Learns what other nodes have recorded. */
    void look() {
        memory.look();
    }

    /** Learns what this transaction records, as soon as it holds. */
    void lookAfterCommit() {
        memory.lookAfterCommit();
    }

    @Override
    public String name() {
        return "calendar.memory";
    }

    @Override
    public Schedule.OnEachNode schedule() {
        return new Schedule.OnEachNode(FRESH);
    }

    @Override
    public void run(Instant due) {
        look();
    }
}
