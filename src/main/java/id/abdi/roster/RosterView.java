package id.abdi.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Which part of a roster is looked at.
 *
 * @param unit the code of the unit
 * @param first the first day
 * @param month a whole month, else a week
 * @param page which of the pages of people, from 0
 */
record RosterView(String unit, LocalDate first, boolean month, int page) {
    private static final int WEEK = 7;

    /** The week or month in which that day lies. */
    static RosterView of(String unit, LocalDate day, String span, int page) {
        boolean month = span.equals("month");
        LocalDate first = month
                ? YearMonth.from(day).atDay(1)
                : day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new RosterView(unit, first, month, Math.max(0, page));
    }

    LocalDate last() {
        return month ? YearMonth.from(first).atEndOfMonth() : first.plusDays(WEEK - 1L);
    }

    List<LocalDate> days() {
        return first.datesUntil(last().plusDays(1)).toList();
    }

    String span() {
        return month ? "month" : "week";
    }

    /** How many days back the same weekdays lie. */
    int back() {
        return month ? WEEK * 4 : WEEK;
    }

    RosterView before() {
        return of(unit, first.minusDays(1), span(), page);
    }

    RosterView after() {
        return of(unit, last().plusDays(1), span(), page);
    }

    /** The other span around the same days; a month shown today gives the week of today. */
    RosterView turned(LocalDate today) {
        boolean within = !today.isBefore(first) && !today.isAfter(last());
        return of(unit, within ? today : first, month ? "week" : "month", page);
    }

    RosterView at(int other) {
        return new RosterView(unit, first, month, other);
    }

    String address() {
        return "/roster?unit=" + unit + "&from=" + first + "&span=" + span() + (page == 0 ? "" : "&page=" + page);
    }
}
