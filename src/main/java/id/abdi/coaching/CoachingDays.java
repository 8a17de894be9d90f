package id.abdi.coaching;

import id.abdi.attendance.Duties;
import id.abdi.attendance.Duty;
import id.abdi.calendar.LocalTimeZone;
import id.abdi.kernel.EmployeeId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The government's day and moment, and how many days of duty a person has in a time. */
@Component
class CoachingDays {
    /** As far ahead as an end is looked for. */
    private static final int AHEAD = 200;

    private final LocalTimeZone zone;
    private final Duties duties;
    private final Clock clock;

    CoachingDays(LocalTimeZone zone, Duties duties, Clock clock) {
        this.zone = zone;
        this.duties = duties;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate day() {
        return zone.day(now());
    }

    LocalDate of(Instant moment) {
        return zone.day(moment);
    }

    /** Working days of the person, both ends included, without recorded leave; 0 where the last lies before the first. */
    int dutyDays(EmployeeId person, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        LocalDate end = last.isAfter(first.plusYears(2)) ? first.plusYears(2) : last;
        return (int) duties.of(person, first, end).values().stream()
                .filter(Duty::onDuty)
                .count();
    }

    /** The day on which the person has had so many working days, counted from the first one, inclusive. */
    LocalDate after(EmployeeId person, LocalDate first, int days) {
        int counted = 0;
        for (Map.Entry<LocalDate, Duty> day :
                duties.of(person, first, first.plusDays(AHEAD)).entrySet()) {
            counted += day.getValue().onDuty() ? 1 : 0;
            if (counted >= days) {
                return day.getKey();
            }
        }
        return first.plusDays(AHEAD);
    }
}
