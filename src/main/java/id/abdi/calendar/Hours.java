package id.abdi.calendar;

import id.abdi.kernel.Scope;
import id.abdi.rulebook.Rule;
import id.abdi.rulebook.Rulebook;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The hours of a day of work: the week's minutes spread over the days of the pattern, with the day's break (W-5). */
@Component
class Hours {
    private final Rulebook rulebook;

    Hours(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    WorkHours on(LocalDate day, WorkPattern pattern, Scope scope, boolean ramadan) {
        int week = rulebook.on(ramadan ? HourRules.WEEK_MINUTES_RAMADAN : HourRules.WEEK_MINUTES, day, scope);
        LocalTime from = rulebook.on(ramadan ? HourRules.START_RAMADAN : HourRules.START, day, scope);
        int rest = rulebook.on(rest(day.getDayOfWeek() == DayOfWeek.FRIDAY, ramadan), day, scope);
        int work = week / pattern.daysAWeek();
        return new WorkHours(from, from.plusMinutes(work + rest), rest, work, ramadan);
    }

    private static Rule<Integer> rest(boolean friday, boolean ramadan) {
        if (friday) {
            return ramadan ? HourRules.BREAK_FRIDAY_RAMADAN : HourRules.BREAK_FRIDAY;
        }
        return ramadan ? HourRules.BREAK_RAMADAN : HourRules.BREAK;
    }
}
