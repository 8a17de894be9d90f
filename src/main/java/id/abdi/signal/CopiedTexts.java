package id.abdi.signal;

import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Texts that a colleague wrote first and nobody else uses; the one whose texts they mostly are is named with them. */
public final class CopiedTexts {
    /** Days between the two. */
    private static final int WITHIN = 7;
    /** Honest colleagues hit upon the same words so often. */
    private static final double HONEST = 0.04;

    private static final int FEWEST = 6;

    private CopiedTexts() {}

    private static final class Copier {
        private int written;
        private final List<LocalDate> copied = new ArrayList<>();
        private final Map<EmployeeId, Integer> sources = new HashMap<>();
    }

    /** @param unit all activities of people who can read or hear of each other's, in any order */
    public static List<Signal> of(List<Noted> unit) {
        Map<Long, Noted> first = new HashMap<>();
        Map<Long, Set<EmployeeId>> users = new HashMap<>();
        Map<EmployeeId, Copier> copiers = new HashMap<>();
        List<Noted> inOrder =
                unit.stream().sorted(Comparator.comparingLong(Noted::made)).toList();
        inOrder.forEach(noted ->
                users.computeIfAbsent(noted.text(), text -> new HashSet<>()).add(noted.person()));
        for (Noted noted : inOrder) {
            Copier copier = copiers.computeIfAbsent(noted.person(), person -> new Copier());
            copier.written++;
            Noted source = first.putIfAbsent(noted.text(), noted);
            if (source != null
                    && !source.person().equals(noted.person())
                    && Objects.requireNonNull(users.get(noted.text())).size() == 2
                    && !noted.day().isAfter(source.day().plusDays(WITHIN))) {
                copier.copied.add(noted.day());
                copier.sources.merge(source.person(), 1, Integer::sum);
            }
        }
        return copiers.entrySet().stream()
                .filter(entry -> entry.getValue().copied.size() >= FEWEST)
                .map(entry -> signal(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Signal signal(EmployeeId person, Copier copier) {
        return Signal.of(
                SignalKind.COPIED_TEXTS,
                person,
                copier.sources.entrySet().stream()
                        .max(Map.Entry.<EmployeeId, Integer>comparingByValue()
                                .thenComparing(source -> source.getKey().value()))
                        .orElseThrow()
                        .getKey(),
                copier.copied,
                copier.written,
                HONEST);
    }
}
