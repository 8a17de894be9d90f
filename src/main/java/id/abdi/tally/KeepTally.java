package id.abdi.tally;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.DailyReports;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Every few minutes: finds in the ledger what was recorded since the last turn, and reckons again the units and days that it touches. Who
 * records waits for nothing and writes nothing more; a turn that is interrupted or done twice does no harm.
 */
@Component
class KeepTally implements Job {
    /** A year of a large government is made up in many turns, so that it never takes the machine from those who record. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Schedule SCHEDULE = new Schedule.Every(Duration.ofMinutes(5));

    private final TallySql sql;
    private final FollowLedger follow;
    private final ReckonDays days;
    private final DailyReports reports;
    private final LocalTimeZone zone;
    private final Clock clock;

    KeepTally(
            TallySql sql, FollowLedger follow, ReckonDays days, DailyReports reports, LocalTimeZone zone, Clock clock) {
        this.sql = sql;
        this.follow = follow;
        this.days = days;
        this.reports = reports;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tally.keep";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    public void run(Instant due) {
        until(clock.instant().plus(LONGEST));
    }

    /** Follows what was recorded, and reckons what waits until that moment. */
    void until(Instant end) {
        LocalDate today = zone.day(clock.instant());
        LocalDate first = Stream.of(Optional.of(today), reports.firstDay(), sql.firstCounted())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(today);
        follow.to(first, today);
        each(sql.uncounted(today, today), days::whole, end);
        each(sql.dueDays(), days::due, end);
        each(sql.uncounted(first, today), days::whole, end);
    }

    /** What is left waits for the next turn. */
    private void each(List<LocalDate> wanted, Consumer<LocalDate> reckon, Instant end) {
        wanted.stream().takeWhile(day -> clock.instant().isBefore(end)).forEach(reckon);
    }
}
