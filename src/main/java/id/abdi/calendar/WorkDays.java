package id.abdi.calendar;

import id.abdi.kernel.Scope;
import java.time.LocalDate;

/** Which days are worked: the days of the pattern without the holidays (W-5, W-7). */
record WorkDays(HolidayTable holidays) {
    boolean works(LocalDate day, WorkPattern pattern, Scope scope) {
        return pattern.includes(day.getDayOfWeek())
                && (pattern.onHolidays() || holidays.on(day, scope).isEmpty());
    }

    LocalDate next(LocalDate after, WorkPattern pattern, Scope scope) {
        LocalDate day = after.plusDays(1);
        while (!works(day, pattern, scope)) {
            day = day.plusDays(1);
        }
        return day;
    }

    LocalDate previous(LocalDate before, WorkPattern pattern, Scope scope) {
        LocalDate day = before.minusDays(1);
        while (!works(day, pattern, scope)) {
            day = day.minusDays(1);
        }
        return day;
    }

    LocalDate plus(LocalDate day, int workingDays, WorkPattern pattern, Scope scope) {
        if (workingDays < 0) {
            throw new IllegalStateException("working days are counted forwards, not " + workingDays);
        }
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; counted++) {
            reached = next(reached, pattern, scope);
        }
        return reached;
    }
}
