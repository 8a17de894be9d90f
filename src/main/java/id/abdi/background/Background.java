package id.abdi.background;

import id.abdi.kernel.Uuid7;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a module asks for a report that takes long, and finds it. */
@Component
public class Background {
    private final WorkSql sql;
    private final Clock clock;

    Background(WorkSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What there is of a report.
     *
     * @param ready the newest that was made, however old; null where there is none
     * @param coming the one that is being made; null where none is
     * @param failed whether the last attempt broke off after {@code ready} was made
     */
    public record Found(@Nullable Work ready, @Nullable Work coming, boolean failed) {}

    /** The report that is being made, without asking for one. */
    public Optional<Work> coming(String kind, String asked) {
        return sql.open(kind, asked);
    }

    /**
     * Finds the report, and asks for a new one where the newest is older than that or broke off as long ago.
     *
     * @param asked the same words for the same report
     */
    @Transactional
    public Found find(String kind, String asked, Duration fresh) {
        Instant now = clock.instant();
        Optional<Work> coming = sql.open(kind, asked);
        Optional<Work> last = sql.last(kind, asked);
        if (coming.isEmpty()
                && last.map(Work::endedAt)
                        .filter(end -> end.isAfter(now.minus(fresh)))
                        .isEmpty()) {
            sql.ask(Uuid7.next(), kind, asked, now);
            coming = sql.open(kind, asked);
        }
        return new Found(
                sql.ready(kind, asked).orElse(null),
                coming.orElse(null),
                last.filter(work -> work.state() == Work.State.FAILED).isPresent());
    }
}
