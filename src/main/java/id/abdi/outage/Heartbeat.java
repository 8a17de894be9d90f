package id.abdi.outage;

import id.abdi.job.NodeJob;
import id.abdi.job.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Each node says every few seconds that it is alive. */
@Component
class Heartbeat implements NodeJob {
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final RecordPulse pulse;

    Heartbeat(RecordPulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public String name() {
        return "outage.heartbeat";
    }

    @Override
    public Schedule.OnEachNode schedule() {
        return new Schedule.OnEachNode(BEAT);
    }

    @Override
    public void run(Instant due) {
        pulse.at(due);
    }
}
