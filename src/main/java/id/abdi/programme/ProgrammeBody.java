package id.abdi.programme;

import id.abdi.kernel.OneLine;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.programme.Programme.Milestone;
import id.abdi.programme.Programme.TermTarget;
import id.abdi.programme.ProgrammeInput.IndicatorInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme as a client sends it; units by their codes. */
record ProgrammeBody(
        @Nullable String name,
        @Nullable String outcome,
        @Nullable String owner,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<Indicator> indicators,
        @Nullable List<MilestoneBody> milestones,
        @Nullable List<String> agencies,
        @Nullable LocalDate validFrom,
        @Nullable String reason) {

    record Indicator(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable List<TargetBody> targets) {}

    record TargetBody(
            @Nullable Integer year,
            @Nullable Integer quarter,
            Target.@Nullable Direction direction,
            @Nullable BigDecimal number,
            @Nullable BigDecimal upper,
            @Nullable String unit) {

        /** Null where it is none. */
        @Nullable
        TermTarget read() {
            String measure = OneLine.of(unit);
            boolean range = direction == Target.Direction.RANGE;
            if (year == null
                    || year < 2000
                    || year > 2100
                    || (quarter != null && (quarter < 1 || quarter > 4))
                    || direction == null
                    || number == null
                    || number.signum() < 0
                    || measure.isEmpty()
                    || measure.length() > Target.LONGEST_UNIT
                    || range != (upper != null)
                    || (upper != null && upper.compareTo(number) <= 0)) {
                return null;
            }
            return new TermTarget(year, quarter, new Target(direction, number, upper, measure));
        }
    }

    record MilestoneBody(@Nullable LocalDate due, @Nullable String name) {}

    ProgrammeInput input(@Nullable Integer replaces) {
        List<FieldError> unreadable = new ArrayList<>();
        List<IndicatorInput> read = new ArrayList<>();
        for (Indicator indicator : Objects.requireNonNullElse(indicators, List.<Indicator>of())) {
            String field = "indicator" + (read.size() + 1);
            List<TermTarget> targets = new ArrayList<>();
            for (TargetBody target : Objects.requireNonNullElse(indicator.targets(), List.<TargetBody>of())) {
                TermTarget term = target.read();
                if (term == null) {
                    unreadable.add(new FieldError(
                            field + "-targets", "programme.field.target-line", List.of(target.toString())));
                } else {
                    targets.add(term);
                }
            }
            read.add(new IndicatorInput(field, indicator.id(), indicator.name(), targets));
        }
        List<Milestone> steps = new ArrayList<>();
        for (MilestoneBody step : Objects.requireNonNullElse(milestones, List.<MilestoneBody>of())) {
            if (step.due() == null) {
                unreadable.add(new FieldError(
                        "milestones", "programme.field.milestone-line", List.of(OneLine.of(step.name()))));
            } else {
                steps.add(new Milestone(step.due(), OneLine.of(step.name())));
            }
        }
        return new ProgrammeInput(
                name,
                outcome,
                owner,
                from,
                to,
                read,
                steps,
                Objects.requireNonNullElse(agencies, List.of()),
                validFrom,
                reason,
                replaces,
                unreadable);
    }
}
