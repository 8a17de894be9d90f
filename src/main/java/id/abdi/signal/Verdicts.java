package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Verdicts that say nothing of the work, and those that two give each other. */
public final class Verdicts {
    /** The share of poor days that the mildest honest heads lower. */
    private static final double MILDEST = 0.4;
    /** The least share of praise that counts as usual. */
    private static final double PRAISE = 0.15;

    private static final int FEWEST_POOR = 12;
    private static final int FEWEST_MUTUAL = 8;

    private Verdicts() {}

    private record Pair(EmployeeId head, EmployeeId person) {
        Pair turned() {
            return new Pair(/* head= */ person, /* person= */ head);
        }
    }

    private static final class Praise {
        private int given;
        private final List<LocalDate> praised = new ArrayList<>();
    }

    /** @param own all verdicts of one head */
    public static Optional<Signal> blind(List<Judged> own) {
        List<Judged> poor = own.stream().filter(Judged::poor).toList();
        List<LocalDate> kept =
                poor.stream().filter(one -> !one.lowered()).map(Judged::day).toList();
        if (poor.size() < FEWEST_POOR || poor.size() - kept.size() >= MILDEST * poor.size()) {
            return Optional.empty();
        }
        return Optional.of(
                Signal.of(SignalKind.BLIND_VERDICTS, own.getFirst().head(), null, kept, poor.size(), 1 - MILDEST));
    }

    /** @param all verdicts of the whole government, in any order */
    public static List<Signal> mutual(List<Judged> all) {
        Map<Pair, Praise> pairs = new HashMap<>();
        Map<EmployeeId, Praise> received = new HashMap<>();
        for (Judged one : all) {
            count(pairs.computeIfAbsent(new Pair(one.head(), one.person()), first -> new Praise()), one);
            count(received.computeIfAbsent(one.person(), first -> new Praise()), one);
        }
        List<Signal> signals = new ArrayList<>();
        pairs.forEach((pair, praise) -> {
            Praise back = pairs.get(pair.turned());
            if (back != null && pair.head().value().compareTo(pair.person().value()) < 0) {
                signal(pair, praise, back, received).ifPresent(signals::add);
            }
        });
        return signals;
    }

    private static void count(Praise praise, Judged one) {
        praise.given++;
        if (one.praised()) {
            praise.praised.add(one.day());
        }
    }

    private static Optional<Signal> signal(Pair pair, Praise there, Praise back, Map<EmployeeId, Praise> received) {
        if (there.given < FEWEST_MUTUAL || back.given < FEWEST_MUTUAL) {
            return Optional.empty();
        }
        double usual = Math.max(others(there, received.get(pair.person())), others(back, received.get(pair.head())));
        double strength = Chance.ofAtLeast(there.praised.size(), there.given, usual)
                + Chance.ofAtLeast(back.praised.size(), back.given, usual);
        List<LocalDate> days = new ArrayList<>(there.praised);
        days.addAll(back.praised);
        boolean both = there.praised.size() > usual * there.given && back.praised.size() > usual * back.given;
        return both
                ? Optional.of(new Signal(
                        SignalKind.MUTUAL_PRAISE,
                        pair.head(),
                        pair.person(),
                        days.size(),
                        there.given + back.given,
                        usual,
                        Math.min(Chance.MOST, strength),
                        Signal.inOrder(days.stream())))
                : Optional.empty();
    }

    /** What share others praise of the same person; nobody else: what is usual. */
    private static double others(Praise one, @Nullable Praise all) {
        if (all == null || all.given == one.given) {
            return PRAISE;
        }
        int given = all.given - one.given;
        int praised = all.praised.size() - one.praised.size();
        // One praise more than there was: a few verdicts do not say that somebody is never praised.
        return Math.max(PRAISE, (praised + 1.0) / (given + 2.0));
    }
}
