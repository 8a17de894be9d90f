package id.abdi.innovation;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to an innovation. Never changed; what state the innovation is in follows from all of them. */
public sealed interface Step {
    /** A draft is shown to everybody. */
    record Shared() implements Step {}

    record Withdrawn(String reason) implements Step {}

    record Commented(String words) implements Step {}

    /** Somebody is to be named as a contributor, if they agree. */
    record Invited(EmployeeId person) implements Step {}

    /** The invited person agrees to be named. */
    record Joined() implements Step {}

    /** Somebody does not want to be named, or no more. */
    record Left() implements Step {}

    record Tried(Trial trial) implements Step {}

    record Measured(Measure measure) implements Step {}

    /** The owner asks for the confirmation that the effect is proven. */
    record Asked(String words) implements Step {}

    /** Somebody else confirms it (I-6). */
    record Confirmed(String words) implements Step {}

    /** The numbers did not convince. */
    record Declined(String reason) implements Step {}

    /** @param begins from when the new way of working holds */
    record Adopted(Adoption adoption, LocalDate begins, String words) implements Step {}

    /** Somebody who is named with it names an activity of their own that was done for it (R4, R7). */
    record Worked(Work work) implements Step {}

    /**
     * An activity as it was when it was named.
     *
     * @param minutes how long it took
     */
    record Work(UUID activity, LocalDate day, String words, int minutes) {}

    /** Another unit works in this way, too. */
    record SpreadTo(UnitId unit, LocalDate since, String words) implements Step {}

    /** Closed with thanks, wherever it stood. */
    record Closed(String reason) implements Step {}

    /**
     * A trial (<em>uji coba</em>, I-2).
     *
     * @param owner who answers for it
     * @param unit where it is tried
     * @param plan how, in words
     */
    record Trial(EmployeeId owner, UnitId unit, Period period, String plan) {}

    /**
     * How an innovation became the way of working (<em>penerapan</em>, I-2).
     *
     * @param document the SOP; null for the other ways
     * @param reference the number of the SOP or the code of the standard; null for a plan of introduction
     * @param edition its version that works in the new way
     */
    record Adoption(
            Way way,
            @Nullable UUID document,
            @Nullable String reference,
            @Nullable Integer edition) {
        public enum Way {
            SOP,
            STANDARD,
            ROLLOUT
        }
    }
}
