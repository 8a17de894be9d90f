package id.abdi.contradiction;

import id.abdi.activity.DayClosing;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.contradiction.ContradictionRules.Bounds;
import id.abdi.contradiction.ContradictionRules.Found;
import id.abdi.contradiction.ContradictionSql.Asked;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import id.abdi.rulebook.Rulebook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at everybody's day and asks what does not fit together; what has been explained since is not asked any more. */
@Service
class AskContradictions {
    /** People whose days are held at once. */
    private static final int AT_ONCE = 1_000;

    private final DayRecords records;
    private final ContradictionSql sql;
    private final Lines lines;
    private final DayClosing closing;
    private final Rulebook rulebook;
    private final LocalTimeZone zone;
    private final Clock clock;

    AskContradictions(
            DayRecords records,
            ContradictionSql sql,
            Lines lines,
            DayClosing closing,
            Rulebook rulebook,
            LocalTimeZone zone,
            Clock clock) {
        this.records = records;
        this.sql = sql;
        this.lines = lines;
        this.closing = closing;
        this.rulebook = rulebook;
        this.zone = zone;
        this.clock = clock;
    }

    /** @return how many questions that day has as it is known now */
    @Transactional
    public int of(LocalDate date) {
        sql.lock(date);
        Instant now = clock.instant();
        Map<EmployeeId, Superior> superiors = lines.everybody(date);
        List<EmployeeId> people = List.copyOf(superiors.keySet());
        Set<EmployeeId> closed = closed(superiors.values(), date, now);
        List<Asked> asked = new ArrayList<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            Set<EmployeeId> some = new HashSet<>(people.subList(from, Math.min(people.size(), from + AT_ONCE)));
            found(some, date, now).forEach((person, list) -> {
                EmployeeId head = Objects.requireNonNull(superiors.get(person)).id();
                list.stream()
                        .filter(found -> !found.kind().waitsForClosing() || closed.contains(head))
                        .forEach(found ->
                                asked.add(new Asked(person, head, found.kind(), Contradiction.text(found.facts()))));
            });
        }
        sql.takeBack(date, asked);
        sql.ask(date, asked, now);
        return asked.size();
    }

    private Map<EmployeeId, List<Found>> found(Set<EmployeeId> people, LocalDate date, Instant now) {
        Map<EmployeeId, ContradictionRules.Day> days = records.of(people, date);
        Map<EmployeeId, Scope> scopes = lines.scopes(days.keySet(), date);
        boolean over = zone.day(now).isAfter(date);
        Map<EmployeeId, List<Found>> found = new HashMap<>();
        days.forEach((person, day) -> {
            int minutes =
                    rulebook.on(ContradictionSettings.TRAVEL, date, scopes.getOrDefault(person, Scope.GOVERNMENT));
            found.put(person, ContradictionRules.of(day, new Bounds(Duration.ofMinutes(minutes), over, zone.zone())));
        });
        return found;
    }

    /** The heads for whom that day has closed. */
    private Set<EmployeeId> closed(Collection<Superior> superiors, LocalDate date, Instant now) {
        Set<EmployeeId> heads = superiors.stream().map(Superior::id).collect(Collectors.toSet());
        return closing.of(heads, date).entrySet().stream()
                .filter(one -> !now.isBefore(one.getValue().closesAt()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
