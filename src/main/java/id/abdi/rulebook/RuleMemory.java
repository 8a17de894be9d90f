package id.abdi.rulebook;

import id.abdi.job.NodeJob;
import id.abdi.job.NodeMemory;
import id.abdi.job.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** All settings in memory: they are few, and asked for all the time. */
@Component
class RuleMemory implements NodeJob {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final NodeMemory<SettingTable> memory;

    RuleMemory(SettingSql sql, PlatformTransactionManager transactions) {
        this.memory = new NodeMemory<>(sql::count, () -> SettingTable.of(sql.all()), transactions);
    }

    SettingTable table() {
        return memory.get();
    }

    /** Learns what other nodes have set. */
    void look() {
        memory.look();
    }

    /** Learns what this transaction records, as soon as it holds. */
    void lookAfterCommit() {
        memory.lookAfterCommit();
    }

    @Override
    public String name() {
        return "rulebook.memory";
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
