package id.abdi.contradiction;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Twice an hour: today, and yesterday, of which the night told the rest. */
@Component
class AskLately implements Job {
    private final AskContradictions ask;
    private final LocalTimeZone zone;
    private final Clock clock;

    AskLately(AskContradictions ask, LocalTimeZone zone, Clock clock) {
        this.ask = ask;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contradiction.lately";
    }

    @Override
    public Schedule schedule() {
        return new Schedule.Every(Duration.ofMinutes(30));
    }

    @Override
    public void run(Instant due) {
        LocalDate today = zone.day(clock.instant());
        ask.of(today.minusDays(1));
        ask.of(today);
    }
}
