package id.abdi.breach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which order measures follow poor performance, and how long they last (PP 30/2019 Pasal 56 to 58; PM-24): first time to improve and a
 * test, and only when that time is over another post, a lower one, or a temporary placement; dismissal only after such a placement.
 *
 * @param improveMonths how long the time to improve lasts at least
 * @param placementMonths how long a temporary placement lasts at most
 * @param memoryMonths how long after its end a measure still opens the next
 */
public record MeasureRules(int improveMonths, int placementMonths, int memoryMonths) {
    /**
     * What was decided about the person before, and counts.
     *
     * @param from the day of the decision
     * @param until the last day that was set; null where none was
     */
    public record Decided(
            Measure measure, LocalDate from, @Nullable LocalDate until) {
        private boolean overBefore(Measure asked, LocalDate day) {
            return measure == asked && until != null && until.isBefore(day);
        }

        private boolean lately(LocalDate since) {
            return until != null && !until.isBefore(since);
        }
    }

    /**
     * Between which days a measure ends.
     *
     * @param last null for no last day
     */
    public record Ends(LocalDate first, @Nullable LocalDate last) {
        public boolean holds(@Nullable LocalDate day) {
            return day != null && !day.isBefore(first) && (last == null || !day.isAfter(last));
        }
    }

    /** What may be decided on that day after all that. */
    public List<Measure> allowed(List<Decided> before, LocalDate day) {
        LocalDate since = day.minusMonths(memoryMonths);
        boolean tried =
                before.stream().anyMatch(one -> one.overBefore(Measure.TIME_AND_TEST, day) && one.lately(since));
        boolean placed = before.stream()
                .filter(one -> one.overBefore(Measure.TEMPORARY_PLACEMENT, day) && one.lately(since))
                .anyMatch(placement ->
                        before.stream().anyMatch(time -> time.overBefore(Measure.TIME_AND_TEST, placement.from())));
        return Arrays.stream(Measure.values())
                .filter(measure -> switch (measure) {
                    case TIME_AND_TEST -> true;
                    case OTHER_POST, LOWER_POST, TEMPORARY_PLACEMENT -> tried;
                    case HONOURABLE_DISMISSAL -> placed;
                })
                .toList();
    }

    /** When what is decided on that day must end; empty for what has no end. */
    public Optional<Ends> ends(Measure measure, LocalDate decided) {
        return switch (measure) {
            case TIME_AND_TEST -> Optional.of(new Ends(decided.plusMonths(improveMonths), null));
            case TEMPORARY_PLACEMENT -> Optional.of(new Ends(decided.plusDays(1), decided.plusMonths(placementMonths)));
            case OTHER_POST, LOWER_POST, HONOURABLE_DISMISSAL -> Optional.empty();
        };
    }
}
