package id.abdi.integrity;

import id.abdi.background.Background;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.dailyreport.DailyReports;
import id.abdi.job.Job;
import id.abdi.job.Schedule;
import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/**
 * Asks for the reading of the last month once its late reports can be there: at night, since everything else in the background waits
 * for it, and not for a month before the first report.
 */
@Component
class MonthlyReading implements Job {
    private static final Schedule SCHEDULE = new Schedule.Every(Duration.ofHours(1));
    /** A reading that broke off is asked for again after so long. */
    private static final Duration AGAIN = Duration.ofHours(6);

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(4, 0);

    private final Background background;
    private final ReviewSql readings;
    private final DailyReports reports;
    private final Rulebook rulebook;
    private final LocalTimeZone zone;

    MonthlyReading(
            Background background, ReviewSql readings, DailyReports reports, Rulebook rulebook, LocalTimeZone zone) {
        this.background = background;
        this.readings = readings;
        this.reports = reports;
        this.rulebook = rulebook;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "integrity.month";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    public void run(Instant due) {
        if (!atNight(due.atZone(zone.zone()).toLocalTime())) {
            return;
        }
        LocalDate today = zone.day(due);
        YearMonth month = due(today, rulebook.on(IntegrityRules.READING_DAY, today, Scope.GOVERNMENT));
        if (reports.firstDay()
                        .filter(first -> !first.isAfter(month.atEndOfMonth()))
                        .isPresent()
                && readings.reading(month).isEmpty()) {
            background.find(ReadMonth.KIND, month.toString(), AGAIN);
        }
    }

    private static boolean atNight(LocalTime time) {
        return !time.isBefore(EVENING) || time.isBefore(MORNING);
    }

    /** The last month that can be read on that day. */
    static YearMonth due(LocalDate today, int readingDay) {
        YearMonth before = YearMonth.from(today).minusMonths(1);
        return today.getDayOfMonth() >= readingDay ? before : before.minusMonths(1);
    }
}
