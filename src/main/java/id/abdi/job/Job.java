package id.abdi.job;

import java.time.Instant;

/**
 * Work that the application does by itself, a bean of the module that it belongs to (DUR-9). It runs at least once for
 * each time that it is due, so it must do no harm when it runs twice. A test calls {@link #run} itself.
 */
public interface Job {
    /** The unique name, beginning with the module: {@code calendar.heartbeat}. */
    String name();

    Schedule schedule();

    /** Does the work of the time that was due; for a missed day that is the hour of that day, not the present moment. */
    void run(Instant due);
}
