package id.abdi.innovation;

import id.abdi.innovation.Measure.Phase;
import id.abdi.innovation.Step.Adoption;
import id.abdi.innovation.Step.Trial;
import id.abdi.innovation.Step.Work;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.ledger.Entry;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a step says, as its row and its statement in the log hold it; null is what its kind does not say. */
record StepFields(
        @Nullable String words,
        @Nullable EmployeeId employee,
        @Nullable UnitId unit,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        @Nullable Measure measure,
        @Nullable Adoption adoption,
        @Nullable Work work) {
    private static final StepFields NOTHING = said(null);

    private static StepFields said(@Nullable String words) {
        return new StepFields(words, null, null, null, null, null, null, null);
    }

    static StepKind kind(Step step) {
        return switch (step) {
            case Step.Shared shared -> StepKind.SHARE;
            case Step.Withdrawn withdrawn -> StepKind.WITHDRAW;
            case Step.Commented commented -> StepKind.COMMENT;
            case Step.Invited invited -> StepKind.INVITE;
            case Step.Joined joined -> StepKind.JOIN;
            case Step.Left left -> StepKind.LEAVE;
            case Step.Tried tried -> StepKind.TRIAL;
            case Step.Measured(Measure measure) ->
                measure.phase() == Phase.BEFORE ? StepKind.BASELINE : StepKind.RESULT;
            case Step.Asked asked -> StepKind.ASK;
            case Step.Confirmed confirmed -> StepKind.CONFIRM;
            case Step.Declined declined -> StepKind.DECLINE;
            case Step.Adopted adopted -> StepKind.ADOPT;
            case Step.SpreadTo spread -> StepKind.SPREAD;
            case Step.Closed closed -> StepKind.CLOSE;
            case Step.Worked worked -> StepKind.WORK;
        };
    }

    static StepFields of(Step step) {
        return switch (step) {
            case Step.Shared shared -> NOTHING;
            case Step.Joined joined -> NOTHING;
            case Step.Left left -> NOTHING;
            case Step.Withdrawn(String reason) -> said(reason);
            case Step.Commented(String words) -> said(words);
            case Step.Asked(String words) -> said(words);
            case Step.Confirmed(String words) -> said(words);
            case Step.Declined(String reason) -> said(reason);
            case Step.Closed(String reason) -> said(reason);
            case Step.Worked(Work work) -> new StepFields(work.words(), null, null, work.day(), null, null, null, work);
            case Step.Invited(EmployeeId person) -> new StepFields(null, person, null, null, null, null, null, null);
            case Step.Tried(Trial trial) ->
                new StepFields(
                        trial.plan(),
                        trial.owner(),
                        trial.unit(),
                        trial.period().from(),
                        trial.period().last(),
                        null,
                        null,
                        null);
            case Step.Measured(Measure measure) ->
                new StepFields(measure.how(), null, null, measure.on(), null, measure, null, null);
            case Step.Adopted(Adoption adoption, LocalDate begins, String words) ->
                new StepFields(words, null, null, begins, null, null, adoption, null);
            case Step.SpreadTo(UnitId unit, LocalDate since, String words) ->
                new StepFields(words, null, unit, since, null, null, null, null);
        };
    }

    Step step(StepKind kind) {
        return switch (kind) {
            case SHARE -> new Step.Shared();
            case JOIN -> new Step.Joined();
            case LEAVE -> new Step.Left();
            case WITHDRAW -> new Step.Withdrawn(text());
            case COMMENT -> new Step.Commented(text());
            case ASK -> new Step.Asked(text());
            case CONFIRM -> new Step.Confirmed(text());
            case DECLINE -> new Step.Declined(text());
            case CLOSE -> new Step.Closed(text());
            case INVITE -> new Step.Invited(Objects.requireNonNull(employee));
            case TRIAL ->
                new Step.Tried(new Trial(
                        Objects.requireNonNull(employee),
                        Objects.requireNonNull(unit),
                        Period.inclusive(day(), last()),
                        text()));
            case BASELINE, RESULT -> new Step.Measured(Objects.requireNonNull(measure));
            case ADOPT -> new Step.Adopted(Objects.requireNonNull(adoption), day(), text());
            case WORK -> new Step.Worked(Objects.requireNonNull(work));
            case SPREAD -> new Step.SpreadTo(Objects.requireNonNull(unit), day(), text());
        };
    }

    /** The statement of a step, with every column of its row. */
    static Entry entry(InnovationId innovation, Taken taken) {
        StepFields said = of(taken.step());
        Measure measure = said.measure;
        Adoption adoption = said.adoption;
        return Entry.of("innovation-step")
                .with("id", taken.id())
                .with("innovation", innovation.value())
                .with("number", taken.number())
                .with("stepKind", kind(taken.step()))
                .with("words", said.words)
                .with("employee", said.employee)
                .with("unit", said.unit == null ? null : said.unit.value())
                .with("begins", said.begins)
                .with("ends", said.ends)
                .with("indicator", measure == null ? null : measure.indicator())
                .with("measure", measure == null ? null : measure.unit())
                .with("direction", measure == null ? null : measure.direction())
                .with("figure", measure == null ? null : measure.figure().toPlainString())
                .with("benefit", measure == null ? null : measure.benefit())
                .with("way", adoption == null ? null : adoption.way())
                .with("document", adoption == null ? null : adoption.document())
                .with("reference", adoption == null ? null : adoption.reference())
                .with("edition", adoption == null ? null : adoption.edition())
                .with("activity", said.work == null ? null : said.work.activity())
                .with("minutes", said.work == null ? null : said.work.minutes())
                .with("recordedBy", taken.by());
    }

    @Nullable
    UUID unitValue() {
        return unit == null ? null : unit.value();
    }

    @Nullable
    UUID employeeValue() {
        return employee == null ? null : employee.value();
    }

    private String text() {
        return Objects.requireNonNullElse(words, "");
    }

    private LocalDate day() {
        return Objects.requireNonNull(begins);
    }

    private LocalDate last() {
        return Objects.requireNonNull(ends);
    }
}
