package id.abdi.oversight;

import id.abdi.listing.Listing;
import id.abdi.tally.Reach;
import id.abdi.web.DayBar;
import id.abdi.web.MonthView;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
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
     * @param direct the figures behind {@code own}, and {@code all} those behind {@code below}
     */
    record Row(
            String name,
            String unit,
            Tone tone,
            String state,
            String own,
            String late,
            @Nullable String below,
            @Nullable String address,
            Reach direct,
            @Nullable Reach all) {}

    /** Which heads below {@code whose} have reported on that day, in figures. */
    Listing<Row> listing(LocalDate day, Ui ui) {
        return Listing.of(ui, ui.text("oversight.heads.list", whose, ui.date(day)), rows)
                .text(ui.text("oversight.column.head"), Row::name)
                .text(ui.text("oversight.column.unit"), Row::unit)
                .text(ui.text("oversight.column.state"), Row::state)
                .figure(
                        ui.text("oversight.column.reported"),
                        row -> row.direct().reported())
                .figure(ui.text("oversight.column.wanted"), row -> row.direct().wanted())
                .figure(ui.text("oversight.column.late"), row -> row.direct().late())
                .figure(
                        ui.text("oversight.column.all-reported"),
                        row -> row.all() == null ? null : row.all().reported())
                .figure(
                        ui.text("oversight.column.all-wanted"),
                        row -> row.all() == null ? null : row.all().wanted());
    }
}
