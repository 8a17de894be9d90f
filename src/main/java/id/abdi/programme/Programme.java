package id.abdi.programme;

import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme of the leader in one version (R6).
 *
 * @param owner the unit that answers for it
 * @param period the days for which it is meant, within the term
 * @param agencies the units that are to carry it
 * @param validFrom from when this version holds
 * @param reason why it was changed; null for the first version
 */
public record Programme(
        ProgrammeId id,
        int version,
        String name,
        String outcome,
        UnitId owner,
        Period period,
        List<Indicator> indicators,
        List<Milestone> milestones,
        List<UnitId> agencies,
        LocalDate validFrom,
        @Nullable String reason,
        Instant recordedAt) {

    public Programme {
        indicators = List.copyOf(indicators);
        milestones = List.copyOf(milestones);
        agencies = List.copyOf(agencies);
    }

    /** What is measured; its id stays through the versions. */
    public record Indicator(UUID id, String name, List<TermTarget> targets) {
        public Indicator {
            targets = List.copyOf(targets);
        }

        /** What is to be reached by the end of that year. */
        public Optional<Target> year(int year) {
            return targets.stream()
                    .filter(target -> target.year() == year && target.quarter() == null)
                    .map(TermTarget::target)
                    .findFirst();
        }
    }

    /**
     * What is to be reached by when.
     *
     * @param quarter null for the end of the year
     */
    public record TermTarget(int year, @Nullable Integer quarter, Target target) {}

    /** What is to be there by a day. */
    public record Milestone(LocalDate due, String name) {}
}
