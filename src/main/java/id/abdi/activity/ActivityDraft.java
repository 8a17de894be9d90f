package id.abdi.activity;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be recorded of an activity, checked and in its one spelling.
 *
 * @param replaces the version that the author saw and means to follow; null where the author did not say
 */
record ActivityDraft(
        LocalDate date,
        String description,
        int minutes,
        @Nullable BigDecimal quantity,
        @Nullable String unitOfOutput,
        ActivityKind kind,
        @Nullable LocalTime startedAt,
        @Nullable Integer replaces) {

    /**
     * The hash by which the same request is known again for ever (OFF-3): SHA-256 over every part with its length in
     * front, so that no two contents share a spelling.
     */
    String hash(EmployeeId author) {
        String text = Stream.of(
                        "abdi-activity/1",
                        author.toString(),
                        replaces == null ? "" : replaces.toString(),
                        date.toString(),
                        description,
                        Integer.toString(minutes),
                        quantity == null ? "" : quantity.toPlainString(),
                        unitOfOutput == null ? "" : unitOfOutput,
                        kind.name(),
                        startedAt == null ? "" : startedAt.toString())
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("\n"));
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the stored version says the same, whichever version it followed. */
    boolean says(Activity stored) {
        return date.equals(stored.date())
                && description.equals(stored.description())
                && minutes == stored.minutes()
                && sameQuantity(stored.quantity())
                && Objects.equals(unitOfOutput, stored.unitOfOutput())
                && kind == stored.kind()
                && Objects.equals(startedAt, stored.startedAt());
    }

    private boolean sameQuantity(@Nullable BigDecimal stored) {
        return quantity == null ? stored == null : stored != null && quantity.compareTo(stored) == 0;
    }
}
