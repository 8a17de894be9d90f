package id.abdi.insight;

import id.abdi.web.DayBar;
import id.abdi.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's day as the page shows it.
 *
 * @param people the own people, each leads to that day of theirs; empty until asked for
 */
record UnitDayPage(
        String title,
        Link back,
        String asOf,
        DayBar bar,
        List<Row> rows,
        List<Link> people,
        @Nullable String askPeople) {
    /** A part of the unit; the last row is the whole. */
    record Row(String name, @Nullable String address, String reported, String late, String unknown, String verdicts) {}
}
