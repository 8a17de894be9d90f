package id.abdi.oversight;

import id.abdi.web.DayBar;
import id.abdi.web.MonthView;
import id.abdi.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which heads below somebody have reported.
 *
 * @param whose whose tree is shown; the whole government where it is nobody's
 * @param up where the tree above is shown; null at the top of what the reader may see
 * @param at when it was counted; null where it was at the moment
 * @param month the state of every day of the month; null where the tree is too large to reckon it at once
 */
record HeadsPage(
        String whose,
        @Nullable String up,
        DayBar bar,
        @Nullable String at,
        List<Figure> figures,
        List<Row> rows,
        @Nullable MonthView month,
        boolean empty) {
    /** One figure above the table. */
    record Figure(String label, String value, Tone tone) {}

    /**
     * One head.
     *
     * @param own how far with the own subordinates
     * @param below how far everybody below is; null where there are no heads below
     */
    record Row(
            String name,
            String unit,
            Tone tone,
            String state,
            String own,
            String late,
            @Nullable String below,
            @Nullable String address) {}
}
