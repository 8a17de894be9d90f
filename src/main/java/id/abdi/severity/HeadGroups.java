package id.abdi.severity;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import id.abdi.organization.Unit;
import id.abdi.organization.UnitLevel;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is compared with whom: all heads with each other, or where they are too many those of each agency. */
@Component
class HeadGroups {
    /** The work grows with the third power of the heads; so many take a minute. */
    private static final int MOST = 600;

    private final Lines lines;
    private final Directory directory;

    HeadGroups(Lines lines, Directory directory) {
        this.lines = lines;
        this.directory = directory;
    }

    /** Each group once, each head in one. */
    Collection<? extends Collection<EmployeeId>> of(List<EmployeeId> heads, LocalDate date) {
        if (heads.size() <= MOST) {
            return List.of(Set.copyOf(heads));
        }
        Set<UnitId> agencies = directory.units(date).stream()
                .filter(unit -> unit.level() == UnitLevel.AGENCY)
                .map(Unit::id)
                .collect(Collectors.toSet());
        Map<EmployeeId, Scope> scopes = lines.scopes(heads, date);
        return heads.stream()
                .collect(Collectors.groupingBy(
                        head -> agency(scopes.getOrDefault(head, Scope.GOVERNMENT), agencies), Collectors.toSet()))
                .values();
    }

    private static Optional<UnitId> agency(Scope scope, Set<UnitId> agencies) {
        return scope.nearestFirst().stream().filter(agencies::contains).findFirst();
    }
}
