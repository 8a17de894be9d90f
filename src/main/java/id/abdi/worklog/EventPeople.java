package id.abdi.worklog;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Refusal;
import id.abdi.kernel.Refusal.FieldError;
import id.abdi.organization.Directory;
import id.abdi.organization.Employee;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Lines;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom an organiser can list: the own unit and the own subordinates by name, everybody else by number. */
@Component
class EventPeople {
    private final Directory directory;
    private final Lines lines;

    EventPeople(Directory directory, Lines lines) {
        this.directory = directory;
        this.lines = lines;
    }

    /** The people near the organiser on that day, by name, without the organiser. */
    List<Employee> near(Caller organiser, LocalDate date) {
        Map<EmployeeId, Employee> near = new LinkedHashMap<>();
        lines.employee(organiser.id(), date)
                .filter(Employee::active)
                .ifPresent(self -> directory.people(self.unitId(), date).forEach(one -> near.put(one.id(), one)));
        lines.subordinates(organiser.id(), date).forEach(one -> near.put(one.id(), one));
        near.remove(organiser.id());
        return List.copyOf(near.values());
    }

    /** Everybody who is chosen, the organiser among them; what is wrong is added to the errors. */
    Set<EmployeeId> chosen(Caller organiser, EventForm form, List<FieldError> errors) {
        Set<EmployeeId> chosen = new LinkedHashSet<>();
        chosen.add(organiser.id());
        LocalDate date = form.day();
        if (date == null) {
            return chosen;
        }
        List<EmployeeId> near = near(organiser, date).stream().map(Employee::id).toList();
        form.ticked().stream().filter(near::contains).forEach(chosen::add);
        List<String> numbers = form.typedNumbers();
        if (numbers.size() > ShareEvent.MOST_PEOPLE) {
            errors.add(new FieldError("numbers", "worklog.field.people", List.of(ShareEvent.MOST_PEOPLE)));
            return chosen;
        }
        Map<Nip, EmployeeId> known =
                known(numbers.stream().flatMap(typed -> number(typed).stream()).toList(), date);
        for (String typed : numbers) {
            Optional<EmployeeId> found = number(typed).map(known::get);
            found.ifPresent(chosen::add);
            if (found.isEmpty()) {
                errors.add(new FieldError("numbers", "worklog.field.number", List.of(typed)));
            }
        }
        return chosen;
    }

    /** Those of them who are in service on that day. */
    private Map<Nip, EmployeeId> known(List<Nip> numbers, LocalDate date) {
        List<EmployeeId> people = directory.persons(numbers, date).values().stream()
                .map(PersonFact::employee)
                .toList();
        return lines.employees(people, date).values().stream()
                .filter(Employee::active)
                .collect(Collectors.toMap(Employee::nip, Employee::id));
    }

    private static Optional<Nip> number(String typed) {
        try {
            return Optional.of(Nip.of(typed));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }
}
