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
 */
public record MeasureRules(int improveMonths, int placementMonths) {
    /**
     * What was decided about the person before, and delivered.
     *
     * @param until the end that was set; null where none was
     */
    public record Decided(Measure measure, @Nullable LocalDate until) {
        boolean over(Measure asked, LocalDate day) {
            return measure == asked && until != null && !until.isAfter(day);
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
        boolean tried = before.stream().anyMatch(one -> one.over(Measure.TIME_AND_TEST, day));
        boolean placed = before.stream().anyMatch(one -> one.over(Measure.TEMPORARY_PLACEMENT, day));
        return Arrays.stream(Measure.values())
                .filter(measure -> switch (measure) {
                    case TIME_AND_TEST -> true;
                    case OTHER_POST, LOWER_POST, TEMPORARY_PLACEMENT -> tried;
                    case HONOURABLE_DISMISSAL -> tried && placed;
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
