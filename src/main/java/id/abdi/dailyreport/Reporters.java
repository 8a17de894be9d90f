package id.abdi.dailyreport;

import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Capacity;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who reports whom: the direct superior of that date, and while that head is off duty and nobody acts, also the next
 * superior on duty (R4, step 5).
 */
@Component
class Reporters {
    private final Lines lines;
    private final Duties duties;
    private final LocalTimeZone zone;
    private final Clock clock;

    Reporters(Lines lines, Duties duties, LocalTimeZone zone, Clock clock) {
        this.lines = lines;
        this.duties = duties;
        this.zone = zone;
        this.clock = clock;
    }

    /** In which capacity that person may report this one for that date; empty where they may not. */
    Optional<Capacity> capacity(EmployeeId reporter, EmployeeId employee, LocalDate date) {
        Optional<Superior> superior = lines.superior(employee, date);
        Set<EmployeeId> passed = new HashSet<>();
        while (superior.isPresent() && passed.add(superior.get().id())) {
            if (superior.get().id().equals(reporter)) {
                return Optional.of(passed.size() == 1 ? superior.get().capacity() : Capacity.PASSED_UP);
            }
            if (onDuty(superior.get().id(), date)) {
                return Optional.empty();
            }
            superior = lines.superior(superior.get().id(), date);
        }
        return Optional.empty();
    }

    /**
     * The duty of some people on a day, and who of them is away on that day or on the day of reporting, so that the head above
     * may report their people too.
     */
    record Presence(Map<EmployeeId, Duty> duty, List<EmployeeId> away) {}

    Presence presence(Set<EmployeeId> subordinates, LocalDate date) {
        List<EmployeeId> away = new ArrayList<>();
        Map<EmployeeId, Duty> then = duties.on(subordinates, date);
        Map<EmployeeId, Duty> now = date.equals(today()) ? then : duties.on(subordinates, today());
        for (EmployeeId person : subordinates) {
            if (!present(then, person) || !present(now, person)) {
                away.add(person);
            }
        }
        return new Presence(then, away);
    }

    /** Off duty on the reported day or on the day of reporting: then the head cannot do it. */
    private boolean onDuty(EmployeeId head, LocalDate date) {
        return presence(Set.of(head), date).away().isEmpty();
    }

    /** A weekend does not make a head away: the deadline counts the head's own working days anyway. */
    private static boolean present(Map<EmployeeId, Duty> duties, EmployeeId person) {
        Duty duty = duties.get(person);
        return duty == null || duty.kind() == null;
    }

    private LocalDate today() {
        return zone.day(clock.instant());
    }
}
