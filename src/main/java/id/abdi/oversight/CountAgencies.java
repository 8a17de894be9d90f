package id.abdi.oversight;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import id.abdi.tally.DayCount;
import id.abdi.tally.Reach;
import id.abdi.tally.UnitDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was counted of the agencies; a day that never was is reckoned. */
@Component
class CountAgencies implements AgencyReports {
    private final UnitDays days;
    private final Reporting reporting;
    private final Directory directory;
    private final Lines lines;

    CountAgencies(UnitDays days, Reporting reporting, Directory directory, Lines lines) {
        this.days = days;
        this.reporting = reporting;
        this.directory = directory;
        this.lines = lines;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgencyReport> on(LocalDate date) {
        List<Unit> agencies = directory.units(date).stream()
                .filter(unit -> unit.level() == UnitLevel.AGENCY)
                .sorted(Comparator.comparing(Unit::code))
                .toList();
        Map<UnitId, Reach> counts = days.on(agencies.stream().map(Unit::id).toList(), date)
                .map(CountAgencies::kept)
                .orElseGet(() -> reckoned(date));
        return agencies.stream()
                .map(unit -> {
                    Reach reach = counts.getOrDefault(unit.id(), Reach.NONE);
                    return new AgencyReport(unit.code(), unit.name(), reach.wanted(), reach.reported());
                })
                .toList();
    }

    private static Map<UnitId, Reach> kept(Map<UnitId, DayCount> counts) {
        Map<UnitId, Reach> kept = new HashMap<>();
        counts.forEach((unit, count) -> kept.put(unit, Reach.of(count)));
        return kept;
    }

    private Map<UnitId, Reach> reckoned(LocalDate date) {
        Set<EmployeeId> people = lines.everybody(date).keySet();
        Map<EmployeeId, Scope> places = lines.scopes(people, date);
        Map<UnitId, Reach> counts = new HashMap<>();
        reporting
                .each(people, date)
                .forEach((person, reach) -> places.getOrDefault(person, Scope.GOVERNMENT)
                        .nearestFirst()
                        .forEach(unit -> counts.merge(unit, reach, Reach::plus)));
        return counts;
    }
}
