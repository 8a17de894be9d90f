package id.abdi.job;

import id.abdi.job.Schedule.Daily;
import id.abdi.job.Schedule.Every;
import id.abdi.job.Schedule.OnEachNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which time of a job is to be done next (DUR-9): the newest for intervals, for daily ones every missed day or the newest. */
final class DueTimes {
    private DueTimes() {}

    /**
     * @param turn how far the job is, null before its first time
     * @return the time to claim now, empty where nothing is due or another node is at it
     */
    static Optional<Instant> next(Schedule schedule, @Nullable Turn turn, Instant now, ZoneId zone) {
        if (turn != null && !turn.finished() && !turn.free()) {
            return Optional.empty();
        }
        return switch (schedule) {
            case Every every -> Optional.of(newest(every, now)).filter(due -> notDone(due, turn));
            case Daily daily when daily.eachMissed() -> nextDay(daily, turn, now, zone);
            case Daily daily ->
                Optional.of(at(daily, newestDay(daily, now, zone), zone)).filter(due -> notDone(due, turn));
            case OnEachNode each -> Optional.empty();
        };
    }

    private static Instant newest(Every every, Instant now) {
        long interval = every.interval().toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), interval) * interval);
    }

    private static boolean notDone(Instant due, @Nullable Turn turn) {
        return turn == null || (turn.finished() ? turn.due().isBefore(due) : !due.isBefore(turn.due()));
    }

    private static Optional<Instant> nextDay(Daily daily, @Nullable Turn turn, Instant now, ZoneId zone) {
        if (turn != null && !turn.finished()) {
            return Optional.of(turn.due());
        }
        LocalDate day = turn == null
                ? newestDay(daily, now, zone)
                : turn.due().atZone(zone).toLocalDate().plusDays(1);
        return Optional.of(at(daily, day, zone)).filter(due -> !due.isAfter(now));
    }

    private static LocalDate newestDay(Daily daily, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return at(daily, today, zone).isAfter(now) ? today.minusDays(1) : today;
    }

    private static Instant at(Daily daily, LocalDate day, ZoneId zone) {
        return day.atTime(daily.hour()).atZone(zone).toInstant();
    }
}
