package id.abdi.discipline;

import id.abdi.breach.Examiner.Seat;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is typed; what its kind does not need is left out.
 *
 * @param id made by who sends it, so that the same sent twice is one step (OFF-1)
 * @param day today without one
 * @param sanction the name of a {@link id.abdi.breach.SanctionKind}
 * @param official the number of the person whom it names
 * @param members the number of the person on each seat
 */
public record StepInput(
        @Nullable UUID id,
        @Nullable StepKind kind,
        @Nullable LocalDate day,
        @Nullable String words,
        @Nullable String letter,
        @Nullable LocalDate planned,
        @Nullable String sanction,
        @Nullable String measure,
        @Nullable String outcome,
        @Nullable String official,
        Map<Seat, String> members) {
    public StepInput {
        members = Map.copyOf(members);
    }

    /** How the form calls the seat. */
    public static String field(Seat seat) {
        return switch (seat) {
            case SUPERIOR -> "superior";
            case SUPERVISION -> "supervision";
            case PERSONNEL -> "personnel";
        };
    }
}
