package id.abdi.sop;

import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import id.abdi.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is in force for other modules; every question is one query or two. */
@Component
@Transactional(readOnly = true)
class StoredSops implements Sops {
    private final EditionSql editions;
    private final SopSql sql;
    private final Directory directory;
    private final Rulebook rulebook;

    StoredSops(EditionSql editions, SopSql sql, Directory directory, Rulebook rulebook) {
        this.editions = editions;
        this.sql = sql;
        this.directory = directory;
        this.rulebook = rulebook;
    }

    @Override
    public List<Sop> inForce(UnitId unit, LocalDate date) {
        return editions.inForce(List.of(unit), date);
    }

    @Override
    public Optional<Sop> inForce(SopId id, LocalDate date) {
        return editions.byIds(List.of(id), date).stream().findFirst();
    }

    @Override
    public Map<SopId, Sop> inForce(Collection<SopId> ids, LocalDate date) {
        Map<SopId, Sop> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            editions.byIds(ids, date).forEach(sop -> found.put(sop.id(), sop));
        }
        return found;
    }

    @Override
    public Optional<Sop> byCode(SopCode code, LocalDate date) {
        return editions.byCode(code, date).stream().findFirst();
    }

    @Override
    public List<SopTask> tasks(SopId id, LocalDate date) {
        return sql.versions(id).stream()
                .filter(version -> version.inForce(date))
                .findFirst()
                .map(version -> tasks(sql.content(id, version.version(), version.revision())))
                .orElse(List.of());
    }

    @Override
    public List<Review> reviews(LocalDate date) {
        Map<UnitId, Unit> units = new HashMap<>();
        directory.units(date).forEach(unit -> units.put(unit.id(), unit));
        return editions.lookedAt(date).stream()
                .map(looked -> {
                    Scope place = place(looked.sop().unit(), units);
                    int months = rulebook.on(ReadSops.Settings.REVIEW_MONTHS, date, place);
                    return new Review(looked.sop(), looked.day().plusMonths(months), place);
                })
                .toList();
    }

    private static Scope place(UnitId unit, Map<UnitId, Unit> units) {
        List<UnitId> upward = new ArrayList<>();
        UnitId next = unit;
        while (next != null) {
            upward.add(next);
            Unit known = units.get(next);
            next = known == null ? null : known.parent();
        }
        return new Scope(upward);
    }

    private static List<SopTask> tasks(SopContent content) {
        List<SopTask> tasks = new ArrayList<>();
        for (SopStep step : content.steps()) {
            StepTime time = step.time();
            tasks.add(new SopTask(
                    tasks.size() + 1,
                    step.activity(),
                    content.actor(step),
                    time == null || time.unit() == StepTime.Unit.DAYS ? null : time.minutes(),
                    time != null && time.unit() == StepTime.Unit.DAYS ? (Integer) time.amount() : null,
                    step.output()));
        }
        return tasks;
    }
}
