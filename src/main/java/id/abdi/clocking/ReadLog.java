package id.abdi.clocking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a log says: every line that is not blank is one or the other, so that nothing is lost.
 *
 * @param newest the latest time that any line tells, true or not; null where none tells one
 */
record ReadLog(
        List<Punch> punches, List<BadLine> bad, @Nullable Instant newest) {
    ReadLog {
        punches = List.copyOf(punches);
        bad = List.copyOf(bad);
    }

    int rows() {
        return punches.size() + bad.size();
    }
}
