package id.abdi.spotcheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.abdi.activity.Activities;
import id.abdi.activity.DayWork;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Lines;
import id.abdi.spotcheck.SpotCheck.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Spot checks of a made-up past, for the demo alone: drawn from no checkpoint, as the page and the ledger say. */
@Component
public class SpotCheckHistory {
    private static final String NO_ROOT = "A".repeat(43) + "=";

    private final SpotCheckSql sql;
    private final Lines lines;
    private final Activities activities;
    private final Ledger ledger;

    SpotCheckHistory(SpotCheckSql sql, Lines lines, Activities activities, Ledger ledger) {
        this.sql = sql;
        this.lines = lines;
        this.activities = activities;
        this.ledger = ledger;
    }

    /**
     * One head's day.
     *
     * @param words null for an answer without; with words it is one that is not in order
     */
    public record Past(
            EmployeeId head,
            LocalDate date,
            boolean answered,
            @Nullable String words) {}

    /** Leaves out heads who had nobody with work on that day. */
    @Transactional
    public void record(List<Past> past, Instant now) {
        Map<Past, Map<EmployeeId, DayWork>> work = work(past);
        for (Past one : past) {
            draw(one, Objects.requireNonNull(work.get(one)), now).ifPresent(draw -> {
                Entry entry = Entry.of("demo")
                        .with("of", "spot-check-draw")
                        .with("head", one.head())
                        .with("date", one.date());
                Receipt receipt = ledger.append(entry);
                sql.insert(draw, receipt, now);
                if (one.answered()) {
                    Sighting said = one.words() == null ? Sighting.SAW_RESULT : Sighting.NOT_RIGHT;
                    Entry answered = Entry.of("demo")
                            .with("of", "spot-check-answer")
                            .with("head", one.head())
                            .with("date", one.date());
                    sql.insert(
                            draw,
                            new Answer(1, said, one.words(), now),
                            new Mark(one.head(), Via.COMMAND.name(), now, ledger.append(answered)));
                }
            });
        }
    }

    /** What each head's people did on the day, asked once for each head and once for each day. */
    private Map<Past, Map<EmployeeId, DayWork>> work(List<Past> past) {
        Map<EmployeeId, List<Past>> byHead = past.stream().collect(groupingBy(Past::head));
        Map<Past, Set<EmployeeId>> people = new HashMap<>();
        byHead.forEach((head, own) -> {
            List<LocalDate> days = own.stream().map(Past::date).sorted().toList();
            Map<LocalDate, Set<EmployeeId>> below = lines.subordinatesBetween(head, days.getFirst(), days.getLast());
            own.forEach(one -> people.put(one, below.getOrDefault(one.date(), Set.of())));
        });
        Map<Past, Map<EmployeeId, DayWork>> work = new HashMap<>();
        past.stream().collect(groupingBy(Past::date)).forEach((date, day) -> {
            Map<EmployeeId, DayWork> done = activities.on(
                    day.stream()
                            .flatMap(one -> people.getOrDefault(one, Set.of()).stream())
                            .collect(toSet()),
                    date);
            for (Past one : day) {
                Map<EmployeeId, DayWork> own = new HashMap<>(done);
                own.keySet().retainAll(people.getOrDefault(one, Set.of()));
                work.put(one, own);
            }
        });
        return work;
    }

    private static Optional<Draw> draw(Past one, Map<EmployeeId, DayWork> work, Instant now) {
        List<EmployeeId> candidates = work.entrySet().stream()
                .filter(person -> person.getValue().count() > 0)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(EmployeeId::toString))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Draw.Able able = new Draw.Able(one.head(), one.date(), new Draw.Signed(0, 0, NO_ROOT, now), candidates);
        return Optional.of(able.draw(work.getOrDefault(able.employee(), DayWork.NONE)));
    }
}
