package id.abdi.worklog;

import id.abdi.activity.DayState;
import id.abdi.standard.WorkStandard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A week of somebody from Monday on: every standard that they may use, what they used most first, with what each day has of it. */
record WeekGrid(LocalDate monday, List<Duty> duties, boolean open) {
    WeekGrid {
        duties = List.copyOf(duties);
    }

    record Duty(WorkStandard standard, List<Day> days) {}

    /** @param done the output of that standard that is recorded; zero for none */
    record Day(LocalDate date, DayState state, BigDecimal done) {}

    LocalDate sunday() {
        return monday.plusDays(6);
    }
}
