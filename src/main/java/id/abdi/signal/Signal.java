package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sign, with what it rests on.
 *
 * @param other the second person of a pair
 * @param seen how often it was so
 * @param of of how many occasions
 * @param honest the share of occasions, 0 to 1, that honest people at the edge of the usual reach
 * @param strength the negative decimal logarithm of the probability of so many occasions at that share: 6 is one in a million
 * @param days on which it was so, in order
 */
public record Signal(
        SignalKind kind,
        EmployeeId person,
        @Nullable EmployeeId other,
        int seen,
        int of,
        double honest,
        double strength,
        List<LocalDate> days) {
    /** So many occasions, each on its day, of so many: as unlikely as honest people at the edge of the usual make them. */
    static Signal of(
            SignalKind kind,
            EmployeeId person,
            @Nullable EmployeeId other,
            List<LocalDate> seen,
            int of,
            double honest) {
        return new Signal(
                kind,
                person,
                other,
                seen.size(),
                of,
                honest,
                Chance.ofAtLeast(seen.size(), of, honest),
                inOrder(seen.stream()));
    }

    /** Each day once. */
    static List<LocalDate> inOrder(Stream<LocalDate> days) {
        return days.distinct().sorted().toList();
    }
}
