package id.abdi.calendar;

import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets each node learn within seconds what was recorded about days on another. */
@Component
class CalendarFreshness implements Job {
    private static final Duration SECONDS = Duration.ofSeconds(2);

    private final CalendarMemory memory;

    CalendarFreshness(CalendarMemory memory) {
        this.memory = memory;
    }

    @Override
    public String name() {
        return "calendar.freshness";
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
