package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whole days written as an earlier day of one's own: the same words with the same minutes. */
public final class CopiedDays {
    /** A day is looked for in so many before. */
    private static final int BACK = 40;
    /** Honest people repeat a day now and then. */
    private static final double HONEST = 0.12;
    /** Beyond, everybody of the post writes the same, and it says nothing. */
    private static final double ROUTINE = 0.6;

    private static final int FEWEST_DAYS = 15;

    private CopiedDays() {}

    private record Copies(EmployeeId person, int days, List<LocalDate> copied) {
        double share() {
            return (double) copied.size() / days;
        }
    }

    /** @param post all activities of people whose posts have the same work, in any order */
    public static List<Signal> of(List<Noted> post) {
        Map<EmployeeId, Map<LocalDate, List<Noted>>> people = new HashMap<>();
        post.forEach(noted -> people.computeIfAbsent(noted.person(), first -> new TreeMap<>())
                .computeIfAbsent(noted.day(), first -> new ArrayList<>())
                .add(noted));
        List<Copies> copies = people.entrySet().stream()
                .map(entry -> copies(entry.getKey(), entry.getValue()))
                .filter(one -> one.days() >= FEWEST_DAYS)
                .toList();
        double honest = Usual.edge(copies.stream().map(Copies::share).toList(), HONEST);
        if (honest > ROUTINE) {
            return List.of();
        }
        return copies.stream()
                .filter(one -> one.share() > honest)
                .map(one -> Signal.of(SignalKind.COPIED_DAYS, one.person(), null, one.copied(), one.days(), honest))
                .toList();
    }

    private static Copies copies(EmployeeId person, Map<LocalDate, List<Noted>> days) {
        Map<Long, LocalDate> last = new HashMap<>();
        List<LocalDate> copied = new ArrayList<>();
        days.forEach((day, noted) -> {
            LocalDate before = last.put(whole(noted), day);
            if (before != null && !before.isBefore(day.minusDays(BACK))) {
                copied.add(day);
            }
        });
        return new Copies(person, days.size(), copied);
    }

    /** The same for the same activities in any order. */
    private static long whole(List<Noted> noted) {
        return noted.stream()
                .mapToLong(one ->
                        Long.rotateLeft(one.text() * 0x9E3779B97F4A7C15L + one.minutes(), 17) * 0xBF58476D1CE4E5B9L)
                .sum();
    }
}
