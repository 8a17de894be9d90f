package id.abdi.contradiction;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Every night: the last two weeks, for files of devices come late and corrections and leave are recorded afterwards (complaint 79). */
@Component
class AskAgain implements Job {
    private static final int DAYS = 14;

    private final AskContradictions ask;
    private final LocalTimeZone zone;
    private final Clock clock;

    AskAgain(AskContradictions ask, LocalTimeZone zone, Clock clock) {
        this.ask = ask;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contradiction.again";
    }

    @Override
    public Schedule schedule() {
        return Schedule.Daily.newest(LocalTime.of(3, 40));
    }

    @Override
    public void run(Instant due) {
        LocalDate today = zone.day(clock.instant());
        today.minusDays(DAYS).datesUntil(today).forEach(ask::of);
    }
}
