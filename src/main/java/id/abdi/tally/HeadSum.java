package id.abdi.tally;

import id.abdi.kernel.EmployeeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a head is on a day.
 *
 * @param superior who reports the head; null where nobody does
 * @param own the direct subordinates
 * @param whole everybody below
 * @param heads how many heads below are to report anybody
 * @param finished how many of them have reported all
 */
public record HeadSum(EmployeeId head, @Nullable EmployeeId superior, Reach own, Reach whole, int heads, int finished) {
    /** Of somebody who heads nobody. */
    public static HeadSum nobody(EmployeeId person) {
        return new HeadSum(person, null, Reach.NONE, Reach.NONE, 0, 0);
    }

    /**
     * Adds up along the lines.
     *
     * @param own the direct subordinates of each head
     * @param superiors who reports each head; who is not among the heads counts as nobody
     */
    public static List<HeadSum> of(Map<EmployeeId, Reach> own, Map<EmployeeId, EmployeeId> superiors) {
        Map<EmployeeId, List<EmployeeId>> below = new HashMap<>();
        for (EmployeeId head : own.keySet()) {
            EmployeeId superior = superiors.get(head);
            if (superior != null && own.containsKey(superior)) {
                below.computeIfAbsent(superior, none -> new ArrayList<>()).add(head);
            }
        }
        Map<EmployeeId, HeadSum> sums = new HashMap<>();
        own.keySet().stream()
                .filter(head -> !superiors.containsKey(head) || !own.containsKey(superiors.get(head)))
                .forEach(top -> add(top, new Known(own, superiors, below, sums)));
        return List.copyOf(sums.values());
    }

    private record Known(
            Map<EmployeeId, Reach> own,
            Map<EmployeeId, EmployeeId> superiors,
            Map<EmployeeId, List<EmployeeId>> below,
            Map<EmployeeId, HeadSum> sums) {}

    /** The database keeps lines from running in a circle, so that this ends. */
    private static HeadSum add(EmployeeId head, Known known) {
        Reach own = known.own().getOrDefault(head, Reach.NONE);
        Reach whole = own;
        int heads = 0;
        int finished = 0;
        for (EmployeeId lower : known.below().getOrDefault(head, List.of())) {
            HeadSum sum = add(lower, known);
            whole = whole.plus(sum.whole());
            heads += sum.heads() + (sum.own().wanted() > 0 ? 1 : 0);
            finished += sum.finished() + (sum.own().finished() ? 1 : 0);
        }
        HeadSum sum = new HeadSum(head, known.superiors().get(head), own, whole, heads, finished);
        known.sums().put(head, sum);
        return sum;
    }

    /** Those directly below that head. */
    public static List<HeadSum> below(EmployeeId head, Collection<HeadSum> all) {
        return all.stream().filter(sum -> head.equals(sum.superior())).toList();
    }

    /** Keeps what belongs to these heads. */
    static Map<EmployeeId, Reach> of(Map<HeadSeat, Reach> seats, Set<EmployeeId> heads) {
        Map<EmployeeId, Reach> own = new HashMap<>();
        heads.forEach(head -> own.put(head, Reach.NONE));
        seats.forEach((seat, reach) -> own.computeIfPresent(seat.head(), (head, sum) -> sum.plus(reach)));
        return own;
    }
}
