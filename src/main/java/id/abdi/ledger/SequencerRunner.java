package id.abdi.ledger;

import id.abdi.ledger.Sequencer.SequencerState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the log grow beside the web server, often enough that receipts are final within two seconds (LOG-6), and once more when it
 * stops (DUR-10). Every node tries; the lock lets one.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "abdi.jobs", matchIfMissing = true)
class SequencerRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SequencerRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_WORK = Duration.ofSeconds(15);

    private final Sequencer sequencer;
    private final PublishedLog log;
    private final CheckpointFiles files;
    private volatile boolean running;
    /** Everything stood once; a context that is started again after a stop is not said to be ready again. */
    private volatile boolean ready;

    private final List<Future<?>> turns = new CopyOnWriteArrayList<>();
    private SequencerState said = SequencerState.GROWS;
    private ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(SequencerRunner::thread);

    SequencerRunner(Sequencer sequencer, PublishedLog log, CheckpointFiles files) {
        this.sequencer = sequencer;
        this.log = log;
        this.files = files;
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().daemon().name("log").unstarted(work);
    }

    /** Ends after the web server, which writes leaves until then. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void start() {
        running = true;
        if (timer.isShutdown()) {
            timer = Executors.newSingleThreadScheduledExecutor(SequencerRunner::thread);
        }
        if (ready) {
            schedule();
        }
    }

    /** When everything stands: a start that is refused leaves the log as it was. */
    @EventListener(ApplicationReadyEvent.class)
    public void serve() {
        ready = true;
        schedule();
    }

    private void schedule() {
        turns.add(timer.scheduleWithFixedDelay(this::work, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void stop() {
        boolean served = !turns.isEmpty();
        turns.forEach(turn -> turn.cancel(false));
        turns.clear();
        timer.shutdown();
        try {
            if (timer.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS) && served) {
                work();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    /** As long as there are more than fit into a turn. */
    private void work() {
        try {
            int placed = sequencer.turn();
            boolean grew = placed > 0;
            while (placed == Sequencer.BATCH) {
                placed = sequencer.turn();
            }
            if (grew) {
                log.newest().ifPresent(files::write);
            }
            say(grew ? SequencerState.GROWS : sequencer.state());
        } catch (RuntimeException failure) {
            LOG.warn("The log could not grow; trying again in {}.", PAUSE, failure);
        }
    }

    private void say(SequencerState state) {
        if (state != said) {
            said = state;
            switch (state) {
                case GROWS -> LOG.info("The log grows again.");
                case WITHOUT_KEY ->
                    LOG.error(
                            "The log does not grow: this machine does not have its secret key. Bring back the folder of"
                                    + " keys (abdi.ledger.keys) that the database belongs to.");
                case RESTORED ->
                    LOG.error(
                            "The log does not grow after the restore until it is shown the newest checkpoint that was kept"
                                    + " outside: ./abdi log resume FILE.");
            }
        }
    }
}
