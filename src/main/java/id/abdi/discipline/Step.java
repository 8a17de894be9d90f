package id.abdi.discipline;

import id.abdi.breach.Examiner.Seat;
import id.abdi.breach.Measure;
import id.abdi.breach.ObjectionOutcome;
import id.abdi.breach.SanctionKind;
import id.abdi.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case as it was recorded. Never changed.
 *
 * @param number from 1
 * @param day on which it was taken; of a letter its date
 * @param official whom it names: who decides, who is involved, who acts as Plh
 * @param members who sit in the team, each on the seat in the same place
 */
public record Step(
        UUID id,
        CaseId matter,
        int number,
        StepKind kind,
        LocalDate day,
        Said said,
        @Nullable SanctionKind sanction,
        @Nullable Measure measure,
        @Nullable ObjectionOutcome outcome,
        @Nullable EmployeeId official,
        List<EmployeeId> members,
        List<Seat> seats,
        EmployeeId by,
        Instant at) {
    public Step {
        members = List.copyOf(members);
        seats = List.copyOf(seats);
    }

    /**
     * What a step says.
     *
     * @param words what was said, asked and answered, or why
     * @param letter the number of the letter, decree or minutes
     * @param planned the day that it sets: of an examination, of the end of a measure
     */
    public record Said(
            @Nullable String words,
            @Nullable String letter,
            @Nullable LocalDate planned) {}

    public @Nullable String words() {
        return said.words();
    }

    public @Nullable String letter() {
        return said.letter();
    }

    public @Nullable LocalDate planned() {
        return said.planned();
    }
}
