package id.abdi.activity;

import id.abdi.calendar.LocalTimeZone;
import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Lines;
import id.abdi.organization.Superior;
import id.abdi.rulebook.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The clock of a day runs on the working days of the head, since the head must still be able to look at it (step 5). */
@Component
class HeadsClosing implements DayClosing {
    private final Lines lines;
    private final WorkingCalendar calendar;
    private final LocalTimeZone zone;
    private final Rulebook rulebook;

    HeadsClosing(Lines lines, WorkingCalendar calendar, LocalTimeZone zone, Rulebook rulebook) {
        this.lines = lines;
        this.calendar = calendar;
        this.zone = zone;
        this.rulebook = rulebook;
    }

    @Override
    public Closing of(EmployeeId employee, LocalDate day) {
        EmployeeId head = lines.superior(employee, day).map(Superior::id).orElse(employee);
        return closing(day, lines.pattern(head, day), lines.scope(head, day));
    }

    @Override
    public Map<LocalDate, Closing> of(EmployeeId headOrSelf, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return Map.of();
        }
        LocalDate first = Collections.min(days);
        LocalDate last = Collections.max(days);
        WorkPattern pattern = lines.pattern(headOrSelf, first);
        Scope scope = lines.scope(headOrSelf, first);
        boolean steady = pattern.equals(lines.pattern(headOrSelf, last)) && scope.equals(lines.scope(headOrSelf, last));
        Map<LocalDate, Closing> closings = new TreeMap<>();
        for (LocalDate day : days) {
            Closing closing = steady
                    ? closing(day, pattern, scope)
                    : closing(day, lines.pattern(headOrSelf, day), lines.scope(headOrSelf, day));
            closings.put(day, closing);
        }
        return closings;
    }

    @Override
    public Map<EmployeeId, Closing> of(Collection<EmployeeId> headsOrSelves, LocalDate day) {
        Map<EmployeeId, WorkPattern> patterns = lines.patterns(headsOrSelves, day);
        Map<EmployeeId, Scope> scopes = lines.scopes(headsOrSelves, day);
        Map<Course, Closing> known = new HashMap<>();
        Map<EmployeeId, Closing> closings = new HashMap<>();
        for (EmployeeId person : headsOrSelves) {
            Course course = new Course(
                    patterns.getOrDefault(person, WorkPattern.FIVE_DAYS),
                    scopes.getOrDefault(person, Scope.GOVERNMENT));
            closings.put(person, known.computeIfAbsent(course, of -> closing(day, of.pattern(), of.scope())));
        }
        return closings;
    }

    /** On which working days a clock runs. */
    private record Course(WorkPattern pattern, Scope scope) {}

    private Closing closing(LocalDate day, WorkPattern pattern, Scope scope) {
        LocalDate closingDay = calendar.nextWorkingDay(day, pattern, scope);
        Instant closes = calendar.shifted(
                zone.at(closingDay, rulebook.on(DayRules.OUTAGE_FROM, day, scope)),
                zone.at(closingDay, rulebook.on(DayRules.CLOSING_HOUR, day, scope)));
        LocalDate lastDay =
                calendar.plusWorkingDays(closingDay, rulebook.on(DayRules.LATE_DAYS, day, scope), pattern, scope);
        Instant lastChance = zone.begin(lastDay.plusDays(1));
        return new Closing(zone.begin(day), closes, lastChance.isBefore(closes) ? closes : lastChance);
    }
}
