package id.abdi.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A naming as it is typed.
 *
 * @param unit the code of the unit
 * @param official the number of who is named
 * @param to the last day, which belongs to it
 * @param decision the number of the decision
 */
record MandateInput(
        @Nullable String unit,
        @Nullable String official,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String decision) {}
