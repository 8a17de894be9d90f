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
import id.abdi.organization.Rights;
import id.abdi.worklog.SharedEvent.Participant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom an organiser can list: the own unit and the own subordinates by name, everybody else by number. */
@Component
class EventPeople {
    private final Directory directory;
    private final Lines lines;
    private final Rights rights;

    EventPeople(Directory directory, Lines lines, Rights rights) {
        this.directory = directory;
        this.lines = lines;
        this.rights = rights;
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

    /**
     * How somebody who is listed may be called: a number that was typed does not become a name by being listed, that needs the
     * person's own answer.
     *
     * @param nip for who may see them, and for the organiser who knows nothing but the number
     */
    record Listed(@Nullable String nip, @Nullable String name) {
        static final Listed NOBODY = new Listed(null, null);
    }

    /** How the reader may call those who are listed. */
    Map<EmployeeId, Listed> listed(Caller reader, SharedEvent event, LocalDate today) {
        Set<EmployeeId> near =
                near(reader, event.date()).stream().map(Employee::id).collect(Collectors.toSet());
        Set<EmployeeId> seen = rights.maySee(reader, event.listed(), today);
        Map<EmployeeId, Employee> known = lines.employees(event.listed(), today);
        Map<EmployeeId, Listed> listed = new LinkedHashMap<>();
        for (Participant one : event.participants()) {
            Employee employee = known.get(one.employee());
            if (employee != null) {
                boolean named = one.answer() != null || seen.contains(employee.id()) || near.contains(employee.id());
                boolean numbered = seen.contains(employee.id())
                        || (!named && event.organiser().equals(reader.id()));
                listed.put(
                        employee.id(),
                        new Listed(numbered ? employee.nip().value() : null, named ? employee.name() : null));
            }
        }
        return listed;
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
