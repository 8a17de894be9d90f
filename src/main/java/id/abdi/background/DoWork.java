package id.abdi.background;

import static java.util.stream.Collectors.toMap;

import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes what was asked for, one report at a time in the whole installation. After each piece it rests for as long as the piece took, so
 * that it never holds more than one connection and half of a processor while people record.
 */
@Component
class DoWork implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(DoWork.class);
    private static final Schedule SCHEDULE = new Schedule.Every(Duration.ofSeconds(5));
    private static final Duration KEPT = Duration.ofDays(14);
    private static final Duration LONGEST_REST = Duration.ofSeconds(10);

    private final WorkSql sql;
    private final Map<String, BackgroundWork> kinds;
    private final Clock clock;

    DoWork(WorkSql sql, List<BackgroundWork> kinds, Clock clock) {
        this.sql = sql;
        this.kinds = kinds.stream().collect(toMap(BackgroundWork::kind, Function.identity()));
        this.clock = clock;
    }

    @Override
    public String name() {
        return "background.work";
    }

    @Override
    public Schedule schedule() {
        return SCHEDULE;
    }

    @Override
    public void run(Instant due) {
        sql.forget(clock.instant().minus(KEPT));
        for (Optional<Work> next = sql.next(); next.isPresent(); next = sql.next()) {
            make(next.get());
        }
    }

    private void make(Work work) {
        try {
            BackgroundWork kind = kinds.get(work.kind());
            if (kind == null) {
                throw new IllegalStateException("nobody makes " + work.kind());
            }
            sql.finish(work.id(), kind.run(work.asked(), new Resting(work)), clock.instant());
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted()) {
                // The node stops; another one, or this one later, begins again.
                throw failure;
            }
            LOG.error("The report " + work.kind() + " " + work.asked() + " broke off.", failure);
            sql.fail(work.id(), clock.instant());
        }
    }

    /** Says how far the work is, and rests. */
    private final class Resting implements BackgroundWork.Progress {
        private final Work work;
        private long begun = System.nanoTime();

        Resting(Work work) {
            this.work = work;
        }

        @Override
        public void done(int pieces, int total) {
            sql.progress(work.id(), pieces, total);
            if (pieces < total) {
                LockSupport.parkNanos(Math.min(LONGEST_REST.toNanos(), System.nanoTime() - begun));
            }
            begun = System.nanoTime();
        }
    }
}
