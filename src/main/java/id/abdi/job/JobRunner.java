package id.abdi.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds which job is due and does it, where no other node does (DUR-9). Runs only beside the web server:
 * a command does no scheduled work.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "abdi.jobs", matchIfMissing = true)
class JobRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration TICK = Duration.ofSeconds(5);
    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration LAST_WORK = Duration.ofSeconds(20);

    private final ObjectProvider<NodeJob> ofEachNode;
    private final ObjectProvider<Job> all;
    private final RunSql sql;
    private final Clock clock;
    private final ZoneId zone;
    private final UUID node = UUID.randomUUID();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final List<ScheduledFuture<?>> ticking = new CopyOnWriteArrayList<>();
    private volatile Optional<SimpleAsyncTaskScheduler> scheduler = Optional.empty();
    private volatile boolean stopping;
    /** Everything stood once; a context that is started again after a stop is not said to be ready again. */
    private volatile boolean ready;

    private volatile List<Job> jobs = List.of();

    JobRunner(
            ObjectProvider<NodeJob> ofEachNode,
            ObjectProvider<Job> all,
            RunSql sql,
            Clock clock,
            @Value("${abdi.time-zone:Asia/Jakarta}") ZoneId zone) {
        this.ofEachNode = ofEachNode;
        this.all = all;
        this.sql = sql;
        this.clock = clock;
        this.zone = zone;
    }

    /** Before the web server, so that what runs on each node has run before the first request. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return scheduler.isPresent();
    }

    @Override
    public void start() {
        stopping = false;
        SimpleAsyncTaskScheduler started = new SimpleAsyncTaskScheduler();
        started.setVirtualThreads(true);
        started.setThreadNamePrefix("job-");
        started.setTaskTerminationTimeout(LAST_WORK.toMillis());
        scheduler = Optional.of(started);
        ofEachNode.forEach(job -> {
            Duration interval = job.schedule().interval();
            here(job);
            ticking.add(
                    started.scheduleAtFixedRate(() -> here(job), clock.instant().plus(interval), interval));
        });
        if (ready) {
            schedule();
        }
    }

    /** What is done once for all nodes begins when everything stands: a demo is filled by then, and what is reckoned from it is right. */
    @EventListener(ApplicationReadyEvent.class)
    public void serve() {
        ready = true;
        schedule();
    }

    private void schedule() {
        scheduler.ifPresent(running -> {
            ticking.add(running.scheduleWithFixedDelay(this::tick, TICK));
            ticking.add(running.scheduleWithFixedDelay(this::beat, BEAT));
        });
    }

    @Override
    public void stop() {
        stopping = true;
        ticking.forEach(tick -> tick.cancel(false));
        ticking.clear();
        scheduler.ifPresent(SimpleAsyncTaskScheduler::close);
        scheduler = Optional.empty();
    }

    /** A stop interrupts what is under way, which is no fault then. */
    private void fault(String sentence, RuntimeException failure) {
        if (stopping) {
            LOG.debug(sentence, failure);
        } else {
            LOG.error(sentence, failure);
        }
    }

    private void here(Job job) {
        try {
            job.run(clock.instant());
        } catch (RuntimeException failure) {
            fault("The job " + job.name() + " failed on this node and is tried again at its next time.", failure);
        }
    }

    /** Begins whatever is due and free. */
    private void tick() {
        try {
            Map<String, Turn> turns = sql.turns();
            for (Job job : jobs()) {
                if (due(job, turns).isPresent() && busy.add(job.name())) {
                    begin(job);
                }
            }
        } catch (RuntimeException failure) {
            fault("The jobs could not be looked at; trying again.", failure);
        }
    }

    /** A stop just now means that it is not begun. */
    private void begin(Job job) {
        boolean begun = false;
        try {
            Optional<SimpleAsyncTaskScheduler> running = scheduler;
            if (running.isPresent()) {
                running.get().execute(() -> work(job));
                begun = true;
            }
        } finally {
            if (!begun) {
                busy.remove(job.name());
            }
        }
    }

    /** Made when they are first looked at: most of the program hangs on them, and whoever waits for the start does not need it. */
    private List<Job> jobs() {
        if (jobs.isEmpty()) {
            jobs = all.stream().toList();
        }
        return jobs;
    }

    private void beat() {
        try {
            if (!busy.isEmpty()) {
                sql.extend(List.copyOf(busy), node);
            }
        } catch (RuntimeException failure) {
            fault("The claims of this node could not be extended; trying again.", failure);
        }
    }

    /** One time after the other, until nothing is due: missed days are made up at once. */
    private void work(Job job) {
        try {
            Optional<Claim> claim = claim(job);
            while (claim.isPresent() && done(job, claim.get()) && isRunning()) {
                claim = claim(job);
            }
        } catch (RuntimeException failure) {
            fault("The job " + job.name() + " could not be claimed or ended; trying again.", failure);
        } finally {
            busy.remove(job.name());
        }
    }

    private Optional<Claim> claim(Job job) {
        return due(job, sql.turns()).flatMap(due -> sql.claim(job.name(), due, node));
    }

    private Optional<Instant> due(Job job, Map<String, Turn> turns) {
        return DueTimes.next(job.schedule(), turns.get(job.name()), clock.instant(), zone);
    }

    private boolean done(Job job, Claim claim) {
        try {
            job.run(claim.due());
        } catch (RuntimeException failure) {
            fault("The job " + job.name() + " failed for " + claim.due() + " and will be tried again.", failure);
            sql.fail(claim, failure.toString(), pause(claim.attempt()));
            return false;
        }
        sql.finish(claim);
        return true;
    }

    private static Duration pause(int attempt) {
        Duration pause = TICK.multipliedBy(1L << Math.min(attempt, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
