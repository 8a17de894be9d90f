package id.abdi.attendance;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a reader sees of other people's duty: that somebody is not on duty; why, which may tell about health,
 * only the person, the direct head of that date and the personnel agency see (SEC-3). Whether the reader may see the person
 * at all is asked before.
 */
@Component
public class DutySight {
    private final Duties duties;
    private final Lines lines;

    DutySight(Duties duties, Lines lines) {
        this.duties = duties;
        this.lines = lines;
    }

    public Map<EmployeeId, Duty> on(Caller reader, Collection<EmployeeId> people, LocalDate day) {
        Map<EmployeeId, Superior> superiors = lines.superiors(people, day);
        Map<EmployeeId, Duty> seen = new LinkedHashMap<>();
        duties.on(people, day)
                .forEach((person, duty) ->
                        seen.put(person, close(reader, person, superiors.get(person)) ? duty : duty.veiled()));
        return seen;
    }

    /** One person's days; the direct head of each single day sees that day. */
    public Map<LocalDate, Duty> of(Caller reader, EmployeeId person, LocalDate first, LocalDate last) {
        Map<LocalDate, Duty> seen = new LinkedHashMap<>();
        duties.of(person, first, last).forEach((day, duty) -> seen.put(day, sight(reader, person, day, duty)));
        return seen;
    }

    private Duty sight(Caller reader, EmployeeId person, LocalDate day, Duty duty) {
        if (duty.kind() == null) {
            return duty;
        }
        Superior superior = lines.superiors(List.of(person), day).get(person);
        return close(reader, person, superior) ? duty : duty.veiled();
    }

    private static boolean close(Caller reader, EmployeeId person, @Nullable Superior superior) {
        return reader.id().equals(person)
                || reader.is(Role.BKPSDM)
                || (superior != null && superior.id().equals(reader.id()));
    }
}
