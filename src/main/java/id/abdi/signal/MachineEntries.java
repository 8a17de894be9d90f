package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Entries made faster and more evenly than a hand makes them. */
public final class MachineEntries {
    /** A longer pause ends a sitting, in seconds. */
    private static final int PAUSE = 90;
    /** Of so many entries at least. */
    private static final int FEWEST = 8;
    /** Nobody writes an activity in less, half of the time, in seconds. */
    private static final double FASTEST = 6;
    /** Of ten thousand sittings of honest people one is so fast: an estimate, to be replaced by the outcomes of reviews. */
    private static final double OF_ONE = 1e-4;

    private MachineEntries() {}

    /** @param own all activities of one person, in any order */
    public static Optional<Signal> of(List<Noted> own) {
        List<Noted> inOrder =
                own.stream().sorted(Comparator.comparingLong(Noted::made)).toList();
        List<List<Noted>> sittings = new ArrayList<>();
        for (Noted noted : inOrder) {
            if (sittings.isEmpty()
                    || noted.made() - sittings.getLast().getLast().made() > PAUSE) {
                sittings.add(new ArrayList<>());
            }
            sittings.getLast().add(noted);
        }
        List<List<Noted>> fast = sittings.stream().filter(MachineEntries::fast).toList();
        if (fast.isEmpty()) {
            return Optional.empty();
        }
        EmployeeId person = own.getFirst().person();
        return Optional.of(new Signal(
                SignalKind.MACHINE_ENTRIES,
                person,
                null,
                fast.size(),
                sittings.size(),
                OF_ONE,
                Math.min(Chance.MOST, -Math.log10(OF_ONE) * fast.size()),
                Signal.inOrder(fast.stream().flatMap(List::stream).map(Noted::day))));
    }

    private static boolean fast(List<Noted> sitting) {
        if (sitting.size() < FEWEST) {
            return false;
        }
        long[] gaps = new long[sitting.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = sitting.get(i + 1).made() - sitting.get(i).made();
        }
        Arrays.sort(gaps);
        return gaps[gaps.length / 2] <= FASTEST;
    }
}
