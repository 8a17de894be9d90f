package id.abdi.background;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that was asked for.
 *
 * @param asked what was asked for, as the module wrote it
 * @param done of the pieces
 * @param total of the pieces; nought where it has not begun
 * @param result as the module wrote it; null where it is not there
 * @param endedAt null as long as it waits or runs
 */
public record Work(
        UUID id,
        String kind,
        String asked,
        State state,
        int done,
        int total,
        @Nullable String result,
        Instant askedAt,
        @Nullable Instant endedAt) {
    /** Where a report is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** Whether it is still to be made. */
    public boolean open() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** In whole percent. */
    public int percent() {
        return total == 0 ? 0 : 100 * done / total;
    }
}
