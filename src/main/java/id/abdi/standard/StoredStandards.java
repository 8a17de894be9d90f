package id.abdi.standard;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Lines;
import id.abdi.organization.Post;
import id.abdi.organization.PostId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredStandards implements Standards {
    private final StandardSql sql;
    private final Lines lines;
    private final Directory directory;

    StoredStandards(StandardSql sql, Lines lines, Directory directory) {
        this.sql = sql;
        this.lines = lines;
        this.directory = directory;
    }

    @Override
    public Optional<WorkStandard> inForce(StandardCode code, LocalDate date) {
        return sql.inForce(code, date);
    }

    @Override
    public Map<StandardId, WorkStandard> inForce(Collection<StandardId> ids, LocalDate date) {
        Map<StandardId, WorkStandard> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            sql.inForce(ids, date).forEach(standard -> found.put(standard.id(), standard));
        }
        return found;
    }

    @Override
    public Map<StandardId, WorkStandard> known(Collection<StandardId> ids, LocalDate date) {
        Map<StandardId, WorkStandard> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            sql.known(ids, date).forEach(standard -> found.put(standard.id(), standard));
        }
        return found;
    }

    /** Who acts in a post elsewhere claims what is for the section of that post too. */
    @Override
    public List<WorkStandard> claimable(EmployeeId person, LocalDate date) {
        Set<PostId> held = directory.assignments(person).stream()
                .filter(assignment -> assignment.period().contains(date))
                .map(AssignmentFact::post)
                .collect(Collectors.toSet());
        if (held.isEmpty()) {
            return List.of();
        }
        Set<UnitId> units = new HashSet<>(lines.scope(person, date).nearestFirst());
        if (held.size() > 1) {
            held.stream()
                    .flatMap(post -> directory.post(post, date).stream())
                    .filter(Post::head)
                    .map(Post::unit)
                    .forEach(units::add);
        }
        return sql.claimable(units, held, date);
    }
}
