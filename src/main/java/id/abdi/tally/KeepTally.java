package id.abdi.tally;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.DailyReports;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.kernel.Weeks;
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
    private final PersonWeekSql weekSql;
    private final FollowLedger follow;
    private final Reckon reckon;
    private final DailyReports reports;
    private final LocalTimeZone zone;
    private final Clock clock;

    KeepTally(
            TallySql sql,
            PersonWeekSql weekSql,
            FollowLedger follow,
            Reckon reckon,
            DailyReports reports,
            LocalTimeZone zone,
            Clock clock) {
        this.sql = sql;
        this.weekSql = weekSql;
        this.follow = follow;
        this.reckon = reckon;
        this.reports = reports;
        this.zone = zone;
        this.clock = clock;
    }

    /** By what days and weeks are counted. */
    @Component
    record Reckon(ReckonDays days, ReckonWeeks weeks) {}

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
        each(sql.uncounted(today, today), reckon.days()::whole, end);
        each(sql.dueDays(), reckon.days()::due, end);
        each(sql.uncounted(first, today), reckon.days()::whole, end);
        each(weekSql.dueWeeks(), reckon.weeks()::due, end);
        LocalDate over = Weeks.monday(today).minusWeeks(1);
        each(weekSql.uncounted(Weeks.monday(first), over), reckon.weeks()::whole, end);
    }

    /** What is left waits for the next turn. */
    private void each(List<LocalDate> wanted, Consumer<LocalDate> reckon, Instant end) {
        wanted.stream().takeWhile(day -> clock.instant().isBefore(end)).forEach(reckon);
    }
}
