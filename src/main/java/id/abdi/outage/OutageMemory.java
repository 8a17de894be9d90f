package id.abdi.outage;

import id.abdi.job.NodeJob;
import id.abdi.job.NodeMemory;
import id.abdi.job.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** The recorded outages in memory: they are few, and asked for with every deadline. */
@Component
class OutageMemory implements NodeJob {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final NodeMemory<OutageTable> memory;

    OutageMemory(OutageSql sql, PlatformTransactionManager transactions) {
        this.memory = new NodeMemory<>(sql::count, () -> new OutageTable(sql.all()), transactions);
    }

    OutageTable outages() {
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
        return "outage.memory";
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
