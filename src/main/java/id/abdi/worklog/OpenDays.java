package id.abdi.worklog;

import id.abdi.activity.DayClosing;
import id.abdi.activity.DayState;
import id.abdi.kernel.EmployeeId;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which days of a person take activities now; what is stored decides anew, when it is stored. */
@Component
class OpenDays {
    private final DayClosing closing;
    private final Lines lines;
    private final Clock clock;

    OpenDays(DayClosing closing, Lines lines, Clock clock) {
        this.closing = closing;
        this.lines = lines;
        this.clock = clock;
    }

    Map<LocalDate, DayState> of(EmployeeId person, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        EmployeeId head =
                lines.superior(person, days.iterator().next()).map(Superior::id).orElse(person);
        Map<LocalDate, DayState> states = new LinkedHashMap<>();
        closing.of(head, days).forEach((day, hours) -> states.put(day, DayState.of(day, now, hours)));
        return states;
    }
}
