package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Photos that were shown before, or are older than the work. */
public final class Photos {
    /** Bits in which one photo differs from its own copy at most. */
    private static final int SAME = 8;

    private static final double HONEST_REUSE = 0.02;
    private static final double HONEST_OLD = 0.03;
    private static final int FEWEST = 3;
    /** A camera with a wrong clock is off by the same days in so large a share of its photos. */
    private static final double WRONG_CLOCK = 0.8;

    private Photos() {}

    /** @param unit all photos of people who can pass them on to each other, in any order */
    public static List<Signal> reused(List<Photo> unit) {
        List<Photo> inOrder =
                unit.stream().sorted(Comparator.comparing(Photo::day)).toList();
        Map<EmployeeId, Integer> shown = new HashMap<>();
        Map<EmployeeId, List<LocalDate>> again = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Photo photo = inOrder.get(i);
            shown.merge(photo.person(), 1, Integer::sum);
            for (int j = i - 1; j >= 0; j--) {
                Photo before = inOrder.get(j);
                if (Long.bitCount(before.look() ^ photo.look()) <= SAME
                        && before.day().isBefore(photo.day())) {
                    again.computeIfAbsent(photo.person(), first -> new ArrayList<>())
                            .add(photo.day());
                    break;
                }
            }
        }
        return again.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST)
                .map(entry -> Signal.of(
                        SignalKind.REUSED_PHOTOS,
                        entry.getKey(),
                        null,
                        entry.getValue(),
                        shown.getOrDefault(entry.getKey(), 0),
                        HONEST_REUSE))
                .toList();
    }

    /** @param own all photos of one person */
    public static Optional<Signal> old(List<Photo> own) {
        List<Photo> dated = own.stream().filter(photo -> photo.taken() != null).toList();
        Map<Long, Integer> offsets = new HashMap<>();
        dated.forEach(photo -> offsets.merge(age(photo), 1, Integer::sum));
        List<LocalDate> old =
                dated.stream().filter(photo -> age(photo) > 1).map(Photo::day).toList();
        boolean wrongClock = offsets.values().stream().anyMatch(many -> many >= WRONG_CLOCK * dated.size())
                && old.size() >= WRONG_CLOCK * dated.size();
        if (old.size() < FEWEST || wrongClock) {
            return Optional.empty();
        }
        return Optional.of(
                Signal.of(SignalKind.OLD_PHOTOS, own.getFirst().person(), null, old, dated.size(), HONEST_OLD));
    }

    private static long age(Photo photo) {
        return photo.taken() == null ? 0 : ChronoUnit.DAYS.between(photo.taken(), photo.day());
    }
}
