package id.abdi.spotcheck;

import id.abdi.activity.Activities;
import id.abdi.activity.DayWork;
import id.abdi.identity.Via;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Mark;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.spotcheck.SpotCheck.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        for (Past one : past) {
            draw(one, now).ifPresent(draw -> {
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

    private Optional<Draw> draw(Past one, Instant now) {
        List<EmployeeId> people = lines.subordinates(one.head(), one.date()).stream()
                .map(Employee::id)
                .toList();
        Map<EmployeeId, DayWork> work = activities.on(people, one.date());
        List<EmployeeId> candidates = people.stream()
                .filter(person -> work.getOrDefault(person, DayWork.NONE).count() > 0)
                .sorted(Comparator.comparing(EmployeeId::toString))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Draw.Able able = new Draw.Able(one.head(), one.date(), new Draw.Signed(0, 0, NO_ROOT, now), candidates);
        return Optional.of(able.draw(work.getOrDefault(able.employee(), DayWork.NONE)));
    }
}
