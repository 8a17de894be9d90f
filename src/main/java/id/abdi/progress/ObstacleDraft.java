package id.abdi.progress;

import id.abdi.plan.PlanResultId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an obstacle.
 *
 * @param since null for today, or as it was said before
 * @param seen the version that they read; null or 0 for a new one
 */
record ObstacleDraft(
        UUID id,
        PlanResultId result,
        Obstacle.@Nullable Kind kind,
        @Nullable String words,
        @Nullable LocalDate since,
        Obstacle.@Nullable Remover remover,
        boolean open,
        @Nullable Integer seen) {
    /** Whether it says what stands already. */
    boolean says(Obstacle stored) {
        return result.equals(stored.result())
                && open == stored.open()
                && (kind == null || kind == stored.kind())
                && (remover == null || remover == stored.remover())
                && (since == null || since.equals(stored.since()))
                && words != null
                && words.strip().equals(stored.words());
    }
}
