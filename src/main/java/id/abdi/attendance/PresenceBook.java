package id.abdi.attendance;

import id.abdi.attendance.PresenceRules.Corrected;
import id.abdi.attendance.PresenceRules.Plan;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.calendar.Timing;
import id.abdi.calendar.WorkPattern;
import id.abdi.calendar.WorkingCalendar;
import id.abdi.clocking.Touches;
import id.abdi.clocking.Touches.Touch;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Scope;
import id.abdi.organization.Lines;
import id.abdi.roster.PlannedDay;
import id.abdi.roster.Rosters;
import id.abdi.roster.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts touches, approved corrections, patterns and hours together; the number of queries does not grow with the people. */
@Component
class PresenceBook implements Presence {
    /** A roster's time at work that touches these days began or ends at most so many days beside them. */
    private static final int BESIDE = 2;

    private final Touches touches;
    private final CorrectionSql corrections;
    private final Lines lines;
    private final WorkingCalendar calendar;
    private final Rosters rosters;
    private final LocalTimeZone zone;

    PresenceBook(
            Touches touches,
            CorrectionSql corrections,
            Lines lines,
            WorkingCalendar calendar,
            Rosters rosters,
            LocalTimeZone zone) {
        this.touches = touches;
        this.corrections = corrections;
        this.lines = lines;
        this.calendar = calendar;
        this.rosters = rosters;
        this.zone = zone;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, DayPresence> on(Collection<EmployeeId> people, LocalDate day) {
        Map<EmployeeId, DayPresence> presence = new LinkedHashMap<>();
        between(people, day, day)
                .forEach((person, days) -> presence.put(person, Objects.requireNonNull(days.get(day))));
        return presence;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, DayPresence> of(EmployeeId person, LocalDate first, LocalDate last) {
        return between(List.of(person), first, last).getOrDefault(person, Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EmployeeId, Map<LocalDate, DayPresence>> between(
            Collection<EmployeeId> people, LocalDate first, LocalDate last) {
        Map<EmployeeId, List<Touch>> touched =
                touches.of(people, begin(first.minusDays(BESIDE)), begin(last.plusDays(BESIDE + 1L)));
        Map<EmployeeId, Map<LocalDate, Corrected>> corrected = corrections.approved(people, first, last);
        Map<LocalDate, Map<EmployeeId, WorkPattern>> patterns = lines.patternsBetween(people, first, last);
        Map<LocalDate, Map<EmployeeId, Scope>> scopes = lines.scopesBetween(people, first, last);
        Map<EmployeeId, Map<LocalDate, PlannedDay>> planned = rosters.between(people, first, last);
        Map<EmployeeId, Map<LocalDate, DayPresence>> presence = new LinkedHashMap<>();
        for (EmployeeId person : people) {
            List<Instant> moments = touched.getOrDefault(person, List.of()).stream()
                    .map(Touch::at)
                    .toList();
            Map<Timing, List<Spell>> spells = new LinkedHashMap<>();
            Map<LocalDate, DayPresence> days = new LinkedHashMap<>();
            for (LocalDate day : first.datesUntil(last.plusDays(1)).toList()) {
                Plan plan = plan(
                        day,
                        patterns.getOrDefault(day, Map.of()).getOrDefault(person, WorkPattern.FIVE_DAYS),
                        scopes.getOrDefault(day, Map.of()).getOrDefault(person, Scope.GOVERNMENT),
                        planned.getOrDefault(person, Map.of()).get(day));
                List<Spell> begun = spells
                        .computeIfAbsent(plan.timing(), timing -> PresenceRules.spells(moments, timing, zone()))
                        .stream()
                        .filter(spell -> PresenceRules.day(spell.in(), zone()).equals(day))
                        .toList();
                days.put(
                        day,
                        PresenceRules.day(
                                day,
                                plan,
                                begun,
                                corrected.getOrDefault(person, Map.of()).get(day),
                                zone()));
            }
            presence.put(person, days);
        }
        return presence;
    }

    private Plan plan(LocalDate day, WorkPattern pattern, Scope scope, @Nullable PlannedDay planned) {
        if (planned != null && pattern.timing() == Timing.ROSTER) {
            Shift shift = planned.shift();
            return shift == null
                    ? new Plan(pattern.timing(), null)
                    : new Plan(pattern.timing(), shift.hours(), shift.name());
        }
        return new Plan(
                pattern.timing(), calendar.works(day, pattern, scope) ? calendar.hours(day, pattern, scope) : null);
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return zone.zone();
    }
}
