package id.abdi.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.abdi.breach.Clause;
import id.abdi.breach.Effect;
import id.abdi.breach.Level;
import id.abdi.breach.Measure;
import id.abdi.breach.ObjectionOutcome;
import id.abdi.breach.SanctionKind;
import id.abdi.discipline.CaseKind;
import id.abdi.discipline.CaseRules.Due;
import id.abdi.discipline.CaseState;
import id.abdi.discipline.Cases;
import id.abdi.discipline.Opened;
import id.abdi.discipline.Step;
import id.abdi.discipline.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as the API answers it.
 *
 * @param likely the level that the breach may have, by which it is examined
 * @param inForce from when what was decided counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseAnswer(
        UUID id,
        String nip,
        CaseKind kind,
        CaseState state,
        List<Clause> clauses,
        @Nullable Effect effect,
        @Nullable LocalDate happened,
        LocalDate known,
        String facts,
        @Nullable UUID offer,
        @Nullable Level likely,
        List<StepAnswer> steps,
        List<DueAnswer> due,
        @Nullable LocalDate inForce) {

    /** @param at when it was recorded */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepAnswer(
            UUID id,
            int number,
            StepKind kind,
            LocalDate day,
            @Nullable String words,
            @Nullable String letter,
            @Nullable LocalDate planned,
            @Nullable SanctionKind sanction,
            @Nullable Measure measure,
            @Nullable ObjectionOutcome outcome,
            Instant at) {
        static StepAnswer of(Step step) {
            return new StepAnswer(
                    step.id(),
                    step.number(),
                    step.kind(),
                    step.day(),
                    step.words(),
                    step.letter(),
                    step.planned(),
                    step.sanction(),
                    step.measure(),
                    step.outcome(),
                    step.at());
        }
    }

    /** @param until missing where the law says at once, or no day */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DueAnswer(StepKind step, @Nullable LocalDate until) {
        static DueAnswer of(Due due) {
            return new DueAnswer(due.step(), due.until());
        }
    }

    static CaseAnswer of(Cases.Seen seen, String nip) {
        Opened opened = seen.file().opened();
        return new CaseAnswer(
                opened.id().value(),
                nip,
                opened.kind(),
                seen.state(),
                opened.clauses(),
                opened.effect(),
                opened.happened(),
                opened.known(),
                opened.facts(),
                opened.offer(),
                opened.breach() ? seen.file().likely() : null,
                seen.file().steps().stream().map(StepAnswer::of).toList(),
                seen.due().stream().map(DueAnswer::of).toList(),
                seen.inForce());
    }
}
