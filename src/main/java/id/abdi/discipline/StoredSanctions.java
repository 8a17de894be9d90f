package id.abdi.discipline;

import id.abdi.breach.Law;
import id.abdi.breach.SanctionKind;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredSanctions implements Sanctions {
    private final CaseSql sql;
    private final Law law;
    private final CasePeople people;

    StoredSanctions(CaseSql sql, Law law, CasePeople people) {
        this.sql = sql;
        this.law = law;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, Standing> of(Collection<EmployeeId> asked, LocalDate day) {
        LocalDate since = day.minusYears(law.lookBackYears(day));
        Map<EmployeeId, Scope> scopes = people.scopes(asked, day);
        Map<EmployeeId, Standing> standings = new LinkedHashMap<>();
        asked.forEach(person -> standings.put(person, Standing.CLEAN));
        for (CaseFile file : sql.of(asked)) {
            EmployeeId person = file.opened().person();
            LocalDate from = CaseRules.inForce(file, law.deadlines(scopes.getOrDefault(person, Scope.GOVERNMENT)));
            SanctionKind kind = file.sanction();
            if (kind != null && from != null && !from.isAfter(day) && !from.isBefore(since)) {
                standings.merge(person, new Standing(kind, from), StoredSanctions::heavier);
            }
        }
        return standings;
    }

    private static Standing heavier(Standing one, Standing other) {
        SanctionKind first = one.heaviest();
        SanctionKind second = other.heaviest();
        return first == null || (second != null && second.weight() > first.weight()) ? other : one;
    }
}
