package id.abdi.calendar;

import id.abdi.listing.Listing;
import id.abdi.web.Link;
import id.abdi.web.TableView;
import id.abdi.web.Ui;
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

    /** The holidays as they can leave, without what can be done with them; null where there are none. */
    @Nullable
    Listing<?> listing(Ui ui) {
        if (holidays == null) {
            return null;
        }
        int columns = holidays.columns().size() - (mayRecord ? 1 : 0);
        return Listing.of(
                        ui,
                        new TableView(
                                holidays.caption(),
                                holidays.columns().subList(0, columns),
                                holidays.rows().stream()
                                        .map(row -> row.subList(0, columns))
                                        .toList()))
                .nobody();
    }

    /** A small drawing of a month; the tables say the same in words. */
    record Month(String name, List<String> weekdays, List<List<Day>> weeks) {}

    /** @param css how the day looks: {@code off}, {@code national}, {@code joint}, {@code regional}, {@code ramadan}, {@code today} */
    record Day(String number, String css) {}
}
