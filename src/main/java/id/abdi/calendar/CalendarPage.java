package id.abdi.calendar;

import id.abdi.web.Link;
import id.abdi.web.TableView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year: its holidays, Ramadan, hours of work, and when the system was down.
 *
 * @param outages null where there was none
 * @param mayRecord whether the viewer may add and correct
 */
record CalendarPage(
        String year,
        Link previous,
        Link next,
        List<Month> months,
        @Nullable TableView holidays,
        TableView ramadan,
        TableView hours,
        @Nullable TableView outages,
        boolean mayRecord) {

    /** A small drawing of a month; the tables say the same in words. */
    record Month(String name, List<String> weekdays, List<List<Day>> weeks) {}

    /** @param css how the day looks: {@code off}, {@code national}, {@code joint}, {@code regional}, {@code ramadan}, {@code today} */
    record Day(String number, String css) {}
}
