package id.abdi.dailyreport;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.organization.Rights;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The people that reports are about, as somebody may see them. */
@Component
class People {
    private final Lines lines;
    private final Rights rights;

    People(Lines lines, Rights rights) {
        this.lines = lines;
        this.rights = rights;
    }

    /** The person of that number on that date, without noting a look: for the board and for what is done on it. */
    Employee seenBy(Caller caller, Nip nip, LocalDate date) {
        return lines.byNip(nip, date)
                .filter(employee -> rights.maySee(caller, employee.id(), date))
                .orElseThrow(DailyReportRefusals::unknownPerson);
    }

    /** Names of reporters and others who are named on a page. */
    Map<EmployeeId, String> names(Collection<EmployeeId> ids, LocalDate date) {
        Map<EmployeeId, String> names = new LinkedHashMap<>();
        lines.employees(ids, date).forEach((id, employee) -> names.put(id, employee.name()));
        return names;
    }
}
