package id.abdi.reporting;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.organization.Unit;
import id.abdi.tally.CountedDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Each night: publishes the days whose counts changed since they were last published, the newest first, and what holds today. */
@Component
class PublishFigures implements Job {
    private static final Schedule SCHEDULE = Schedule.Daily.newest(LocalTime.of(3, 30));

    private final CountedDays days;
    private final PublishDay publish;
    private final PublishStates states;
    private final ReportingSql sql;
    private final LocalTimeZone zone;
    private final Clock clock;

    PublishFigures(
            CountedDays days,
            PublishDay publish,
            PublishStates states,
            ReportingSql sql,
            LocalTimeZone zone,
            Clock clock) {
        this.days = days;
        this.publish = publish;
        this.states = states;
        this.sql = sql;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reporting.publish";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    /** A day that is not over is published the night after. */
    @Override
    public void run(Instant due) {
        LocalDate today = zone.day(clock.instant());
        Map<LocalDate, Instant> published = sql.published();
        days.counted().entrySet().stream()
                .filter(day -> day.getKey().isBefore(today))
                .filter(day -> !day.getValue().equals(published.get(day.getKey())))
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .forEach(day -> publish.of(day.getKey(), day.getValue()));
        states.units(today);
        states.programmes(today);
        List<Unit> agencies = states.agencies(today);
        agencies.forEach(agency -> states.workload(agency, today));
        sql.keepWorkloadOf(agencies.stream().map(Unit::code).toList());
    }
}
