package id.abdi.attendance;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time at work, from the first touch to the last.
 *
 * @param out null where there was one touch only
 * @param doubtful whether it is so long that a touch may be missing in it
 */
public record Spell(Instant in, @Nullable Instant out, boolean doubtful) {
    public int minutes() {
        return out == null ? 0 : Math.toIntExact(Duration.between(in, out).toMinutes());
    }
}
