package id.abdi.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new case as it is typed. */
public sealed interface NewCase {
    /**
     * @param offer which help counts at the gate
     * @param fit why it fitted
     */
    record Performance(
            @Nullable UUID offer,
            @Nullable String fit,
            @Nullable String facts) implements NewCase {}

    /**
     * @param clauses the names of the clauses
     * @param known on which day the superior learned of it; today without one
     */
    record Breach(
            List<String> clauses,
            @Nullable String effect,
            @Nullable LocalDate happened,
            @Nullable LocalDate known,
            @Nullable String facts)
            implements NewCase {
        public Breach {
            clauses = List.copyOf(clauses);
        }
    }
}
