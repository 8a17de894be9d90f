package id.abdi.spotcheck;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Every ten minutes from the hour of the draw to the end of the day, again for heads who had nobody to draw from before. Where the log
 * signs nothing after the hour there is no lot, and so no draw.
 */
@Component
class DrawDaily implements Job {
    private final DrawSpotChecks draw;
    private final Checkpoints checkpoints;
    private final LocalTimeZone zone;
    private final Clock clock;

    DrawDaily(DrawSpotChecks draw, Checkpoints checkpoints, LocalTimeZone zone, Clock clock) {
        this.draw = draw;
        this.checkpoints = checkpoints;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "spotcheck.draw";
    }

    @Override
    public Schedule schedule() {
        return new Schedule.Every(Duration.ofMinutes(10));
    }

    @Override
    public void run(Instant due) {
        Instant now = clock.instant();
        LocalDate today = zone.day(now);
        if (!now.isBefore(zone.at(today, checkpoints.hour(today)))) {
            checkpoints.of(today).ifPresent(from -> draw.of(today, from));
        }
    }
}
