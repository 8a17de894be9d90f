package id.abdi.standard;

import id.abdi.kernel.EmployeeId;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that stands in no catalogue yet, proposed to the head by who does it.
 *
 * @param activity the activity from which it came; null where it came without one
 * @param minutes what one unit of output took
 * @param answer what the head made of it; null while it waits
 */
public record Proposal(
        UUID id,
        EmployeeId employee,
        @Nullable UUID activity,
        LocalDate date,
        String name,
        String unitOfOutput,
        BigDecimal minutes,
        Instant recordedAt,
        @Nullable Answer answer) {
    /** What a head can make of a proposal. */
    public enum Outcome {
        /** It became a standard of its own. */
        ACCEPTED,
        /** A standard that is there already stands for it. */
        MERGED,
        /** It becomes none; the head says why. */
        DECLINED
    }

    /** The head's answer, with the name and code of the standard that stands for the work now. */
    public record Answer(
            Outcome outcome,
            @Nullable StandardId standard,
            @Nullable StandardCode code,
            @Nullable String standardName,
            @Nullable String words,
            EmployeeId by,
            Instant at) {}

    /** The minutes of one unit as people write them: {@code 7,5}. */
    String typedMinutes() {
        return WorkStandard.typed(minutes);
    }

    /** What became of it, in the words of the one who proposed it. */
    public String words(Ui ui) {
        if (answer == null) {
            return ui.text("standard.proposal.waiting");
        }
        String why = answer.words() == null ? "" : answer.words();
        return switch (answer.outcome()) {
            case ACCEPTED, MERGED ->
                ui.text(
                                "standard.proposal." + answer.outcome(),
                                String.valueOf(answer.standardName()),
                                String.valueOf(answer.code()),
                                why)
                        .strip();
            case DECLINED -> ui.text("standard.proposal.DECLINED", why);
        };
    }
}
