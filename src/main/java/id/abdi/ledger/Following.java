package id.abdi.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a module above follow what is newly recorded without any further write by those who record. A leaf's id says when it was
 * written, but a transaction may hold long after: whoever has read everything up to now begins the next time at {@link #settled}, and so
 * reads some leaves twice but none never.
 */
@Component
public class Following {
    /** More than the clocks of the nodes differ, and than lies between a leaf's id and its writing. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    private final FollowingSql sql;
    private final Clock clock;

    Following(FollowingSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A moment before which no leaf will be added any more. Ask for it before reading. */
    @Transactional(readOnly = true)
    public Instant settled() {
        Instant now = clock.instant();
        Duration oldest = sql.oldestWriter().orElse(Duration.ZERO);
        return now.minus(oldest).minus(SLACK);
    }

    /**
     * What was stated since that moment, in the order of the leaves' ids; statements that were erased are left out.
     *
     * @param after the leaf behind which to go on; null to begin
     * @param facts the names that are wanted
     */
    @Transactional(readOnly = true)
    public List<Stated> since(
            Instant from, @Nullable UUID after, Collection<String> kinds, List<String> facts, int limit) {
        UUID first = new UUID(from.toEpochMilli() << 16, 0);
        return sql.since(Optional.ofNullable(after).orElse(first), kinds, facts, limit);
    }
}
