package id.abdi.roster;

import id.abdi.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A roster as it is shown.
 *
 * @param units whose rosters the reader may look at
 * @param starts on which day of the week it begins, 1 to 7
 * @param options what a cell can be
 * @param plans whether the reader plans anybody of it
 * @param keeps whether the reader says which shifts there are
 * @param before the next pages; null where there are none
 */
record RosterPage(
        RosterView view,
        String unit,
        List<Option> units,
        String title,
        int starts,
        List<Head> heads,
        List<Person> people,
        List<Option> options,
        List<ShiftRow> shifts,
        List<Sum> sums,
        boolean plans,
        boolean keeps,
        String turned,
        @Nullable String before,
        @Nullable String after) {
    /** @param rest whether it is a Sunday or a holiday */
    record Head(String number, String weekday, boolean rest, boolean today) {}

    /** @param planned whether the reader plans them */
    record Person(String nip, String name, String post, boolean planned, List<Cell> cells) {}

    /**
     * @param field its name in the form
     * @param label whom and which day it is about, in full
     * @param code what is planned; empty where nothing is
     */
    record Cell(String field, String number, String label, String code, boolean rest) {}

    /** @param end the address where it is ended; null where the reader may not */
    record ShiftRow(
            String code, String name, String time, @Nullable String end) {}

    /** How many work a shift on each day. */
    record Sum(String code, List<String> numbers) {}

    boolean empty() {
        return people.isEmpty();
    }
}
