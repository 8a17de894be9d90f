package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of two people punches for both: again and again seconds apart, in the same order. */
public final class PairedPunches {
    /** Who taps for two needs no more time, in seconds. */
    private static final int ONE_HAND = 12;
    /** Who comes together taps within this time, in seconds. */
    private static final int TOGETHER = 120;
    /** Of those who come together a quarter taps so fast and in the same order; by chance one in twenty. */
    private static final double HONEST = 0.25;

    private static final int FEWEST = 6;

    private PairedPunches() {}

    private record Pair(EmployeeId first, EmployeeId second) {
        Pair turned() {
            return new Pair(/* first= */ second, /* second= */ first);
        }
    }

    private static final class Count {
        private int together;
        private final List<LocalDate> fast = new ArrayList<>();
    }

    /** @param device all taps on one device, in any order */
    public static List<Signal> of(List<Punch> device) {
        List<Punch> taps =
                device.stream().sorted(Comparator.comparingLong(Punch::second)).toList();
        Map<Pair, Count> counts = new HashMap<>();
        for (int i = 0; i < taps.size(); i++) {
            Punch tap = taps.get(i);
            for (int j = i + 1; j < taps.size() && taps.get(j).second() - tap.second() <= TOGETHER; j++) {
                Punch next = taps.get(j);
                if (!next.person().equals(tap.person())) {
                    Count count = counts.computeIfAbsent(new Pair(tap.person(), next.person()), first -> new Count());
                    count.together++;
                    if (next.second() - tap.second() <= ONE_HAND) {
                        count.fast.add(tap.day());
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue().fast.size() >= FEWEST)
                .map(entry -> signal(entry.getKey(), entry.getValue(), counts))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Signal> signal(Pair pair, Count count, Map<Pair, Count> counts) {
        Count turned = counts.getOrDefault(pair.turned(), new Count());
        int together = count.together + turned.together;
        if (turned.fast.size() >= count.fast.size()) {
            return Optional.empty();
        }
        return Optional.of(
                Signal.of(SignalKind.PAIRED_PUNCHES, pair.first(), pair.second(), count.fast, together, HONEST));
    }
}
