package id.abdi.progress;

import id.abdi.plan.Aspect;
import id.abdi.programme.Target;
import id.abdi.progress.ProgrammeCourses.Outlook;
import id.abdi.progress.Proposal.Basis;
import id.abdi.progress.Proposal.Figure;
import id.abdi.progress.Proposal.Nothing;
import id.abdi.progress.Proposal.Why;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Progress in the words of the API. */
final class ProgressAnswers {
    private ProgressAnswers() {}

    /**
     * An indicator in a part of the year.
     *
     * @param description what is aimed at where there is no target
     * @param proposal null where nothing can be proposed; then {@code notProposed} says why
     * @param soFar what counts since January; null where figures do not add up
     * @param confirmed null where the person has not said anything yet
     * @param changed whether the activities say something else than when the person confirmed
     */
    record RealisationAnswer(
            UUID planResultId,
            String statement,
            Aspect aspect,
            String indicator,
            LocalDate from,
            LocalDate to,
            @Nullable TargetAnswer target,
            @Nullable String description,
            @Nullable ProposalAnswer proposal,
            @Nullable Why notProposed,
            @Nullable BigDecimal soFar,
            @Nullable ConfirmedAnswer confirmed,
            boolean changed) {
        static RealisationAnswer of(Measured one) {
            Target target = one.indicator().target();
            return new RealisationAnswer(
                    one.result().id().value(),
                    one.result().statement(),
                    one.indicator().aspect(),
                    one.indicator().name(),
                    one.part().first(),
                    one.part().last(),
                    target == null ? null : TargetAnswer.of(target),
                    one.indicator().description(),
                    one.proposal() instanceof Figure figure
                            ? new ProposalAnswer(figure.value(), figure.basis(), figure.of(), figure.known())
                            : null,
                    one.proposal() instanceof Nothing nothing ? nothing.why() : null,
                    one.soFar(),
                    one.confirmed() == null ? null : ConfirmedAnswer.of(one.confirmed()),
                    one.changed());
        }
    }

    /** @param upper the other end of a range, else null */
    record TargetAnswer(
            Target.Direction direction,
            BigDecimal number,
            @Nullable BigDecimal upper,
            String unit) {
        static TargetAnswer of(Target target) {
            return new TargetAnswer(target.direction(), target.number(), target.upper(), target.unit());
        }
    }

    /** @param of how many activities or planned actions of the known ones count */
    record ProposalAnswer(BigDecimal value, Basis basis, int of, int known) {}

    /** What the person said. */
    record ConfirmedAnswer(
            int version,
            @Nullable BigDecimal value,
            @Nullable BigDecimal proposed,
            @Nullable String words,
            @Nullable String link,
            Instant recordedAt,
            UUID leaf) {
        static ConfirmedAnswer of(Realisation said) {
            return new ConfirmedAnswer(
                    said.version(), said.value(), said.proposed(), said.words(), said.link(), said.at(), said.leaf());
        }
    }

    /** An obstacle in its newest version. */
    record ObstacleAnswer(
            UUID id,
            int version,
            UUID planResultId,
            Obstacle.Kind kind,
            String words,
            LocalDate since,
            Obstacle.Remover remover,
            boolean open,
            Instant recordedAt,
            UUID leaf) {
        static ObstacleAnswer of(Obstacle one) {
            return new ObstacleAnswer(
                    one.id(),
                    one.version(),
                    one.result().value(),
                    one.kind(),
                    one.words(),
                    one.since(),
                    one.remover(),
                    one.open(),
                    one.at(),
                    one.leaf());
        }
    }

    /** Where a programme stands. */
    record StandingAnswer(LocalDate date, List<IndicatorAnswer> indicators) {}

    /**
     * An indicator of a programme that is a sum.
     *
     * @param due what the targets ask for by the day
     * @param forecast null where too few weeks are known
     * @param confirmedPercent how much of what was reached the people confirmed; null where nothing was
     */
    record IndicatorAnswer(
            UUID id,
            String name,
            TargetAnswer target,
            BigDecimal reached,
            BigDecimal due,
            Course.@Nullable Forecast forecast,
            Outlook standing,
            @Nullable Integer confirmedPercent) {
        static IndicatorAnswer of(ProgrammeProgress.Counted one) {
            return new IndicatorAnswer(
                    one.indicator().id(),
                    one.indicator().name(),
                    TargetAnswer.of(one.target()),
                    Objects.requireNonNull(one.course().actual()),
                    one.course().goal().due(),
                    one.course().forecast(),
                    one.course().outlook(),
                    one.work().percent());
        }
    }
}
