package id.abdi.plan;

import id.abdi.plan.Plan.Approach;
import id.abdi.plan.Plan.State;
import id.abdi.plan.Plan.Version;
import id.abdi.plan.PlanResult.Manner;
import id.abdi.programme.Target.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan in its newest version, as the API answers it. */
record PlanAnswer(
        UUID id,
        UUID post,
        int year,
        int version,
        int steps,
        State state,
        LocalDate from,
        LocalDate to,
        Approach approach,
        List<ResultAnswer> results,
        List<WordsAnswer> words) {

    static PlanAnswer of(Plan plan, List<PlanResult> results, Map<PlanPart, String> words) {
        Version newest = plan.newest();
        return new PlanAnswer(
                plan.id().value(),
                plan.post().value(),
                plan.year(),
                newest.number(),
                newest.steps().size(),
                newest.state(),
                newest.period().from(),
                Objects.requireNonNull(newest.period().last()),
                newest.approach(),
                results.stream().map(ResultAnswer::of).toList(),
                words.entrySet().stream()
                        .map(one -> new WordsAnswer(one.getKey(), one.getValue()))
                        .toList());
    }

    /** What is said of a value or in an attachment. */
    record WordsAnswer(PlanPart part, String words) {}

    /** A planned result in a revision. */
    record ResultAnswer(
            UUID id,
            int revision,
            UUID plan,
            int version,
            boolean main,
            String statement,
            @Nullable UUID serves,
            @Nullable UUID programme,
            @Nullable String provisional,
            @Nullable Manner manner,
            @Nullable String contribution,
            List<IndicatorAnswer> indicators,
            List<PlanResult.Action> actions) {
        static ResultAnswer of(PlanResult result) {
            PlanResult.Link link = result.link();
            return new ResultAnswer(
                    result.id().value(),
                    result.revision(),
                    result.plan().value(),
                    result.version(),
                    result.main(),
                    result.statement(),
                    link.result() == null ? null : link.result().value(),
                    link.programme() == null ? null : link.programme().value(),
                    link.provisional(),
                    link.manner(),
                    link.contribution(),
                    result.indicators().stream().map(IndicatorAnswer::of).toList(),
                    result.actions());
        }
    }

    /** An indicator with its target, or with the description of the qualitative approach. */
    record IndicatorAnswer(
            Aspect aspect,
            String name,
            @Nullable Direction direction,
            @Nullable BigDecimal number,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable String description) {
        static IndicatorAnswer of(PlanResult.Indicator indicator) {
            return indicator.target() == null
                    ? new IndicatorAnswer(
                            indicator.aspect(), indicator.name(), null, null, null, null, indicator.description())
                    : new IndicatorAnswer(
                            indicator.aspect(),
                            indicator.name(),
                            indicator.target().direction(),
                            indicator.target().number(),
                            indicator.target().upper(),
                            indicator.target().unit(),
                            null);
        }
    }
}
