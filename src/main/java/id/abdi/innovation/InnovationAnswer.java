package id.abdi.innovation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An innovation as the API answers it; people by their names, units by their codes of today.
 *
 * @param missing what a proof still lacks
 * @param credited names of those who are named with it
 */
record InnovationAnswer(
        UUID id,
        int version,
        Stage.Name state,
        String title,
        String problem,
        String attempt,
        String gain,
        String unit,
        List<String> credited,
        List<ProofRules.Missing> missing,
        List<StepAnswer> steps,
        Instant recordedAt) {

    /**
     * What happened; null is what its kind does not say.
     *
     * @param id under which evidence of a measure is added
     */
    record StepAnswer(
            UUID id,
            int number,
            StepKind kind,
            @Nullable String words,
            @Nullable String unit,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            @Nullable String indicator,
            @Nullable BigDecimal figure,
            @Nullable String measure,
            @Nullable String reference,
            @Nullable Integer edition,
            String by,
            Instant at) {}
}
