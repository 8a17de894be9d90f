package id.abdi.tally;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Directory.Stay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the kept counts of the units directly below on each day, each with its own tree of that day. */
@Component
class KeptUnitDays implements UnitDays, CountedDays {
    /** Of so many units the present day is reckoned at the moment: their people are some hundreds. */
    static final int FEW = 40;

    private final Directory directory;
    private final TallySql sql;
    private final DayReckoning reckoning;
    private final LocalTimeZone zone;
    private final Clock clock;

    KeptUnitDays(Directory directory, TallySql sql, DayReckoning reckoning, LocalTimeZone zone, Clock clock) {
        this.directory = directory;
        this.sql = sql;
        this.reckoning = reckoning;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Sums below(UnitId top, LocalDate first, LocalDate last) {
        List<Stay> stays = directory.below(top, first, last);
        Map<UnitId, NavigableMap<LocalDate, DayCount>> branches = new HashMap<>();
        List<Stay> direct =
                stays.stream().filter(stay -> stay.unit().equals(stay.branch())).toList();
        sql.sums(top, direct).forEach(sum -> put(branches, sum.unit(), sum.day(), sum.count()));
        LocalDate today = zone.day(clock.instant());
        Map<UnitId, UnitId> present = stays.stream()
                .filter(stay -> !today.isBefore(stay.first()) && !today.isAfter(stay.last()))
                .collect(Collectors.toMap(Stay::unit, Stay::branch));
        @Nullable Instant countedAt = null;
        if (present.size() <= FEW) {
            branches.values().forEach(days -> days.remove(today));
            reckoning
                    .of(present.keySet(), today)
                    .forEach((unit, count) -> put(branches, present.getOrDefault(unit, unit), today, count));
        } else {
            countedAt = sql.countedAt(today).orElse(null);
        }
        branches.values().removeIf(NavigableMap::isEmpty);
        return new Sums(branches, countedAt);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<UnitId, DayCount>> on(Collection<UnitId> units, LocalDate day) {
        return sql.countedAt(day).map(counted -> sql.wholes(units, day));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, Instant> counted() {
        return sql.counted();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UnitId, DayCount> own(LocalDate day) {
        return sql.all(day, day).stream().collect(Collectors.toMap(UnitDay::unit, UnitDay::count));
    }

    private static void put(
            Map<UnitId, NavigableMap<LocalDate, DayCount>> branches, UnitId branch, LocalDate day, DayCount count) {
        branches.computeIfAbsent(branch, none -> new TreeMap<>()).merge(day, count, DayCount::plus);
    }
}
