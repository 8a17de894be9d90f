package id.abdi.progress;

import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResult.Indicator;
import id.abdi.progress.Proposal.Figure;
import id.abdi.progress.Realisation.Subject;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a planned result in a part of the year: what is proposed, and what the person confirmed.
 *
 * @param confirmed null where the person has not said anything yet
 * @param soFar what counts from the beginning of the year to the end of the part; null where its figures do not add up
 */
record Measured(
        PlanResult result,
        Part part,
        Indicator indicator,
        Proposal proposal,
        @Nullable Realisation confirmed,
        @Nullable BigDecimal soFar) {
    Subject subject() {
        return new Subject(result.id(), indicator.aspect(), part.period());
    }

    /** The proposed figure. */
    Optional<BigDecimal> proposed() {
        return proposal instanceof Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    /** Whether the activities say something else than when the person confirmed. */
    boolean changed() {
        return confirmed != null && !same(confirmed.proposed(), proposed().orElse(null));
    }

    /** Whether the person states another figure than was proposed then. */
    boolean differs() {
        return confirmed != null && confirmed.value() != null && !same(confirmed.proposed(), confirmed.value());
    }

    static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
