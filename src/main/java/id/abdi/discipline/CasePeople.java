package id.abdi.discipline;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Scope;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who people are whom a case names. */
@Component
class CasePeople {
    private final Lines lines;

    CasePeople(Lines lines) {
        this.lines = lines;
    }

    /** In service on that day, by their number as it is typed. */
    Optional<EmployeeId> inService(String number, LocalDate day) {
        return Nip.read(number)
                .flatMap(nip -> lines.byNip(nip, day))
                .filter(Employee::active)
                .map(Employee::id);
    }

    Scope scope(EmployeeId person, LocalDate day) {
        return lines.scope(person, day);
    }

    /** Everybody below with the depth, 1 for direct subordinates. */
    Map<EmployeeId, Integer> below(EmployeeId head, LocalDate day) {
        return lines.tree(head, day);
    }

    Map<EmployeeId, Scope> scopes(Collection<EmployeeId> people, LocalDate day) {
        return lines.scopes(people, day);
    }
}
