package id.abdi.learning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody must do a training (R8), beside the hours of the year that everybody owes.
 *
 * @param whom who is meant
 * @param value the kind of post, the beginning of the grade, or the number of the person; null where it needs none
 * @param from from which day it holds; for new heads, whose headship began on it or later
 * @param due the last day; null where months say it
 * @param months for new heads: within so many months of the beginning
 * @param basis the letter or rule behind it
 */
record Obligation(
        UUID id,
        UUID training,
        Whom whom,
        @Nullable String value,
        LocalDate from,
        @Nullable LocalDate due,
        @Nullable Integer months,
        String basis) {
    enum Whom {
        EVERYBODY,
        POST_KIND,
        GRADE,
        NEW_HEADS,
        PERSON
    }

    /** What a person owes. */
    record Owed(Obligation obligation, LocalDate due) {}
}
