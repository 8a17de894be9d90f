package id.abdi.rulebook;

import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets each node learn within seconds what was set on another. */
@Component
class RuleFreshness implements Job {
    private static final Duration SECONDS = Duration.ofSeconds(2);

    private final RuleMemory memory;

    RuleFreshness(RuleMemory memory) {
        this.memory = memory;
    }

    @Override
    public String name() {
        return "rulebook.freshness";
    }

    @Override
    public Schedule schedule() {
        return new Schedule.OnEachNode(SECONDS);
    }

    @Override
    public void run(Instant due) {
        memory.look();
    }
}
