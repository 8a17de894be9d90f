package id.abdi.worklog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the preview: the activity that it would become, with every correction in words.
 *
 * @param activity the id that the activity gets, so that a preview recorded twice records each once
 * @param proof the id that its link gets
 * @param standardCode the standard that fits it; null where none does
 * @param blocked why it cannot be recorded; null where it can
 * @param known whether the same is recorded already
 */
record LogRow(
        int line,
        UUID activity,
        UUID proof,
        LocalDate date,
        String description,
        @Nullable LocalTime start,
        @Nullable Integer minutes,
        @Nullable BigDecimal quantity,
        @Nullable String unitOfOutput,
        @Nullable String standardCode,
        @Nullable String link,
        List<String> notes,
        @Nullable String blocked,
        boolean known) {
    LogRow {
        notes = List.copyOf(notes);
    }

    boolean takes() {
        return blocked == null;
    }

    /** Whether it can be recorded as it stands. */
    boolean ready() {
        return takes() && !known && !asksMinutes();
    }

    LogRow under(UUID id, UUID proofId) {
        return new LogRow(
                line,
                id,
                proofId,
                date,
                description,
                start,
                minutes,
                quantity,
                unitOfOutput,
                standardCode,
                link,
                notes,
                blocked,
                known);
    }

    /** Whether somebody must say the minutes before it can be recorded. */
    boolean asksMinutes() {
        return minutes == null && (standardCode == null || quantity == null);
    }
}
