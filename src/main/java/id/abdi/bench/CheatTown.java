package id.abdi.bench;

import id.abdi.bench.Somebody.Manner;
import id.abdi.bench.Somebody.Seat;
import id.abdi.kernel.EmployeeId;
import id.abdi.signal.SignalKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Who there is in a made-up government, and who of them cheats in which way. */
final class CheatTown {
    /** Two heads who also judge each other, as leaders of teams. */
    record Mutual(Somebody one, Somebody other) {}

    final List<Somebody> people = new ArrayList<>();
    final Map<Integer, List<Somebody>> units = new TreeMap<>();
    final List<Mutual> mutual = new ArrayList<>();
    private final Map<EmployeeId, Somebody> byId = new HashMap<>();
    private final CheatSettings settings;
    private final SplittableRandom random;

    CheatTown(CheatSettings settings, SplittableRandom random) {
        this.settings = settings;
        this.random = random;
        for (int unit = 0; people.size() < settings.people(); unit++) {
            settle(unit);
        }
        units.values().forEach(this::friends);
        for (int unit = 0; unit + 1 < units.size(); unit += 5) {
            mutual.add(new Mutual(head(unit), head(unit + 1)));
        }
        for (SignalKind kind : SignalKind.values()) {
            int tempted = 0;
            for (int tries = 0; tempted < settings.cheats() && tries < 100_000; tries++) {
                tempted += tempted(kind);
            }
        }
    }

    Somebody person(EmployeeId id) {
        return Objects.requireNonNull(byId.get(id));
    }

    Somebody head(int unit) {
        return Objects.requireNonNull(units.get(unit)).getFirst();
    }

    Map<SignalKind, Set<Somebody>> cheats() {
        Map<SignalKind, Set<Somebody>> kinds = new EnumMap<>(SignalKind.class);
        for (Somebody one : people) {
            if (one.cheats != null) {
                kinds.computeIfAbsent(one.cheats, kind -> new HashSet<>()).add(one);
            }
        }
        return kinds;
    }

    /** A head and some people; one in 25 units is one person alone. One device for eight units, in one large building for sixty. */
    private void settle(int unit) {
        int size = random.nextInt(25) == 0 ? 1 : 5 + random.nextInt(8);
        Manner manner = Manner.of(unit);
        int device = manner == Manner.ISLAND ? 10_000 + unit : unit % 10 == 0 ? 0 : 1 + unit / 8;
        List<Somebody> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Seat seat = new Seat(unit, device, i == 0, i == 0 ? Manner.CLERK : own(manner));
            Somebody one = new Somebody(people.size(), seat, random, settings.variety());
            people.add(one);
            members.add(one);
            byId.put(one.id, one);
        }
        units.put(unit, members);
    }

    private Manner own(Manner manner) {
        int any = random.nextInt(20);
        return manner != Manner.CLERK ? manner : any < 3 ? Manner.WEEKLY : any < 5 ? Manner.REPEATING : Manner.CLERK;
    }

    /** In one unit of six two come to work together. */
    private void friends(List<Somebody> members) {
        if (members.size() > 3 && random.nextInt(6) == 0) {
            Somebody one = members.get(1);
            Somebody other = members.get(2);
            one.mate = other;
            other.mate = one;
        }
    }

    /** @return how many cheat now who did not before */
    private int tempted(SignalKind kind) {
        Somebody one = people.get(random.nextInt(people.size()));
        List<Somebody> unit = Objects.requireNonNull(units.get(one.seat.unit()));
        return switch (kind) {
            case MUTUAL_PRAISE -> {
                Mutual pair = mutual.get(random.nextInt(mutual.size()));
                yield together(kind, pair.one(), pair.other());
            }
            case PAIRED_PUNCHES -> {
                Somebody other = unit.get(random.nextInt(unit.size()));
                boolean apart = other != one && one.mate == null && other.mate == null;
                yield apart && one.seat.manner() != Manner.NURSE ? together(kind, one, other) : 0;
            }
            case BLIND_VERDICTS -> one.seat.head() && unit.size() > 4 ? alone(kind, one) : 0;
            case COPIED_TEXTS -> works(one) && unit.size() > 3 ? alone(kind, one) : 0;
            default -> works(one) ? alone(kind, one) : 0;
        };
    }

    private static boolean works(Somebody one) {
        return !one.seat.head() && one.seat.manner() != Manner.GUARD;
    }

    private static int alone(SignalKind kind, Somebody one) {
        if (one.cheats != null) {
            return 0;
        }
        one.cheats = kind;
        return 1;
    }

    private static int together(SignalKind kind, Somebody one, Somebody other) {
        if (one.cheats != null || other.cheats != null) {
            return 0;
        }
        one.accomplice = other;
        other.accomplice = one;
        return alone(kind, one) + alone(kind, other);
    }
}
