package id.abdi.spotcheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draw with what the head said to it.
 *
 * @param answer the newest; null while there is none
 */
record SpotCheck(Draw draw, @Nullable Answer answer) {
    /** In one version. */
    record Answer(int version, Sighting sighting, @Nullable String words, Instant at) {}
}
