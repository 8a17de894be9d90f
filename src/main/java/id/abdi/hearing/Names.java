package id.abdi.hearing;

import id.abdi.discipline.CaseFile;
import id.abdi.discipline.Step;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.organization.Employee;
import id.abdi.organization.Lines;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody whom cases name, asked for at once. */
record Names(Map<EmployeeId, Employee> people) {
    static Names of(Lines lines, Collection<CaseFile> files, Collection<EmployeeId> more, LocalDate day) {
        Set<EmployeeId> named = new HashSet<>(more);
        for (CaseFile file : files) {
            named.add(file.opened().person());
            named.add(file.opened().by());
            for (Step step : file.steps()) {
                named.add(step.by());
                named.addAll(step.members());
                if (step.official() != null) {
                    named.add(step.official());
                }
            }
        }
        return new Names(lines.employees(named, day));
    }

    String name(@Nullable EmployeeId id) {
        Employee person = id == null ? null : people.get(id);
        return person == null ? "" : person.name();
    }

    /** {@code Sari (Kepala Seksi Pelayanan)}. */
    String words(@Nullable EmployeeId id, Ui ui) {
        Employee person = id == null ? null : people.get(id);
        if (person == null) {
            return "";
        }
        return person.post().isEmpty() ? person.name() : ui.text("hearing.person", person.name(), person.post());
    }

    String unit(EmployeeId id) {
        Employee person = people.get(id);
        return person == null ? "" : person.unit();
    }

    Optional<Nip> nip(EmployeeId id) {
        return Optional.ofNullable(people.get(id)).map(Employee::nip);
    }

    String post(EmployeeId id) {
        Employee person = people.get(id);
        return person == null ? "" : person.post();
    }
}
