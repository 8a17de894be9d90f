package id.abdi.spotcheck;

import id.abdi.activity.Activities;
import id.abdi.activity.DayWork;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.kernel.EmployeeId;
import id.abdi.ledger.Entry;
import id.abdi.ledger.Ledger;
import id.abdi.ledger.Receipt;
import id.abdi.organization.Lines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws for every head on duty, once a day: from the head's people on duty who have written down something by then. Who has nobody to
 * draw from is looked at again later that day.
 */
@Service
class DrawSpotChecks {
    private final Lines lines;
    private final Duties duties;
    private final Activities activities;
    private final SpotCheckSql sql;
    private final Ledger ledger;
    private final Clock clock;

    DrawSpotChecks(Lines lines, Duties duties, Activities activities, SpotCheckSql sql, Ledger ledger, Clock clock) {
        this.lines = lines;
        this.duties = duties;
        this.activities = activities;
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param from the day's checkpoint
     * @return for how many heads it was drawn now
     */
    @Transactional
    public int of(LocalDate date, Draw.Signed from) {
        sql.lock(date);
        List<Draw> draws = draws(date, from, candidates(date, sql.drawn(date)));
        if (!draws.isEmpty()) {
            List<Receipt> receipts =
                    ledger.append(draws.stream().map(DrawSpotChecks::entry).toList());
            for (int i = 0; i < draws.size(); i++) {
                sql.insert(draws.get(i), receipts.get(i), clock.instant());
            }
        }
        return draws.size();
    }

    /** By head, for whom nothing is drawn yet. */
    private Map<EmployeeId, List<EmployeeId>> candidates(LocalDate date, Set<EmployeeId> drawn) {
        Map<EmployeeId, List<EmployeeId>> below = lines.everybody(date).entrySet().stream()
                .filter(line -> !drawn.contains(line.getValue().id()))
                .collect(Collectors.groupingBy(
                        line -> line.getValue().id(), Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        Set<EmployeeId> everybody = new HashSet<>(below.keySet());
        below.values().forEach(everybody::addAll);
        Map<EmployeeId, Duty> duty = duties.on(everybody, date);
        Set<EmployeeId> worked = activities.sums(everybody, date).stream()
                .filter(sum -> sum.activities() > 0)
                .map(Activities.Sum::person)
                .collect(Collectors.toSet());
        Map<EmployeeId, List<EmployeeId>> candidates = new HashMap<>();
        below.forEach((head, people) -> {
            List<EmployeeId> able = people.stream()
                    .filter(person -> worked.contains(person)
                            && duty.getOrDefault(person, Duty.ON).onDuty())
                    .sorted(Comparator.comparing(EmployeeId::toString))
                    .toList();
            if (!able.isEmpty() && duty.getOrDefault(head, Duty.ON).onDuty()) {
                candidates.put(head, able);
            }
        });
        return candidates;
    }

    private List<Draw> draws(LocalDate date, Draw.Signed from, Map<EmployeeId, List<EmployeeId>> candidates) {
        List<Draw.Able> able = candidates.entrySet().stream()
                .map(one -> new Draw.Able(one.getKey(), date, from, one.getValue()))
                .toList();
        Map<EmployeeId, DayWork> work =
                activities.on(able.stream().map(Draw.Able::employee).toList(), date);
        return able.stream()
                .map(one -> one.draw(work.getOrDefault(one.employee(), DayWork.NONE)))
                .toList();
    }

    static Entry entry(Draw draw) {
        return Entry.of("spot-check-draw")
                .with("head", draw.head())
                .with("date", draw.date())
                .with("tree", draw.from().tree())
                .with("size", draw.from().size())
                .with("root", draw.from().root())
                .with("signedAt", draw.from().at())
                .with(
                        "candidates",
                        draw.candidates().stream().map(EmployeeId::toString).toList())
                .with("employee", draw.employee())
                .with(
                        "activities",
                        draw.activities().stream().map(UUID::toString).toList())
                .with("activity", draw.activity());
    }
}
