package id.abdi.completeness;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.DailyReports;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every night: the days that have closed since. Days before the first report are nobody's fault, and a month back is enough. */
@Component
class StateClosedDays implements Job {
    private static final int BACK = 31;

    private final StateClosedDay state;
    private final DailyReports reports;
    private final LocalTimeZone zone;
    private final Clock clock;

    StateClosedDays(StateClosedDay state, DailyReports reports, LocalTimeZone zone, Clock clock) {
        this.state = state;
        this.reports = reports;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "completeness.state";
    }

    @Override
    public Schedule schedule() {
        return Schedule.Daily.newest(LocalTime.of(2, 30));
    }

    @Override
    public void run(Instant due) {
        LocalDate today = zone.day(clock.instant());
        Optional<LocalDate> first = reports.firstDay();
        if (first.isPresent()) {
            LocalDate from = first.get().isAfter(today.minusDays(BACK)) ? first.get() : today.minusDays(BACK);
            from.datesUntil(today).forEach(state::of);
        }
    }
}
