package id.abdi.oversight;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import id.abdi.oversight.Reporting.Count;
import id.abdi.oversight.Reporting.Tree;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CountAgencies implements AgencyReports {
    private final Reporting reporting;
    private final Directory directory;
    private final Lines lines;

    CountAgencies(Reporting reporting, Directory directory, Lines lines) {
        this.reporting = reporting;
        this.directory = directory;
        this.lines = lines;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgencyReport> on(LocalDate date) {
        Tree tree = reporting.on(date);
        Map<UnitId, Count> counts = new HashMap<>();
        Map<EmployeeId, Scope> places = lines.scopes(tree.each().keySet(), date);
        tree.each()
                .forEach((person, count) -> places.getOrDefault(person, Scope.GOVERNMENT)
                        .nearestFirst()
                        .forEach(unit -> counts.merge(unit, count, Count::plus)));
        return directory.units(date).stream()
                .filter(unit -> unit.level() == UnitLevel.AGENCY)
                .sorted(Comparator.comparing(Unit::code))
                .map(unit -> {
                    Count count = counts.getOrDefault(unit.id(), Count.NONE);
                    return new AgencyReport(unit.code(), unit.name(), count.wanted(), count.reported());
                })
                .toList();
    }
}
