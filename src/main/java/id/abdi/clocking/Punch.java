package id.abdi.clocking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One touch of a device, as the device tells it.
 *
 * @param line where it stands in what was handed over, from 1
 * @param pin the device's own number of its user, as text without blanks around it
 * @param state what the device calls in or out: often wrong, so only a hint
 * @param verify how the device knew its user; differs by firmware
 */
record Punch(
        int line,
        String pin,
        Instant at,
        @Nullable Integer state,
        @Nullable Integer verify,
        @Nullable String workCode) {}
