package id.abdi.contradiction;

import id.abdi.activity.Activities;
import id.abdi.activity.DayWork;
import id.abdi.attendance.DayPresence;
import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.attendance.Presence;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.clocking.Touches;
import id.abdi.clocking.Touches.Ahead;
import id.abdi.clocking.Touches.Machine;
import id.abdi.clocking.Touches.Touch;
import id.abdi.contradiction.ContradictionRules.Day;
import id.abdi.dailyreport.DailyReport;
import id.abdi.dailyreport.DailyReports;
import id.abdi.kernel.EmployeeId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers the days of people for the rules, in sets; the number of queries does not grow with the people. */
@Component
class DayRecords {
    private final Touches touches;
    private final Presence presence;
    private final Duties duties;
    private final Activities activities;
    private final DailyReports reports;
    private final LocalTimeZone zone;

    DayRecords(
            Touches touches,
            Presence presence,
            Duties duties,
            Activities activities,
            DailyReports reports,
            LocalTimeZone zone) {
        this.touches = touches;
        this.presence = presence;
        this.duties = duties;
        this.activities = activities;
        this.reports = reports;
        this.zone = zone;
    }

    /** Those of these people of whom a device can tell on that day. */
    Map<EmployeeId, Day> of(Set<EmployeeId> people, LocalDate date) {
        Map<EmployeeId, List<Machine>> machines = touches.machines(people, date);
        Set<EmployeeId> known = machines.keySet();
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<EmployeeId, List<Touch>> touched = touches.of(known, zone.begin(date), zone.begin(date.plusDays(1)));
        Map<EmployeeId, List<Ahead>> ahead = touches.ahead(known, date);
        Map<EmployeeId, DayPresence> present = presence.on(known, date);
        Map<EmployeeId, Duty> duty = duties.on(known, date);
        Map<EmployeeId, DayWork> work = activities.on(known, date);
        Map<EmployeeId, DailyReport> reported = reports.newest(known, date);
        Map<EmployeeId, Day> days = new LinkedHashMap<>();
        machines.forEach((person, list) -> days.put(
                person,
                new Day(
                        Optional.ofNullable(present.get(person)).orElseThrow(),
                        touched.getOrDefault(person, List.of()),
                        list,
                        ahead.getOrDefault(person, List.of()),
                        duty.getOrDefault(person, Duty.ON),
                        work.getOrDefault(person, DayWork.NONE),
                        reported.get(person))));
        return days;
    }
}
