package id.abdi.severity;

import id.abdi.listing.Listing;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of how a head rates.
 *
 * @param title the answer in a word or two
 * @param words the same as a question or a sentence
 * @param range null where nothing can be told
 * @param basis what it rests on
 */
record SeverityPage(
        String name,
        boolean own,
        String title,
        String words,
        @Nullable Range range,
        List<String> basis,
        String rule,
        Link back) {
    /** The answer with its range and what it rests on, as it can leave. */
    Listing<SeverityPage> listing(Ui ui) {
        return Listing.of(ui, ui.text("severity.title", name), List.of(this))
                .text(ui.text("severity.column.head"), SeverityPage::name)
                .text(ui.text("severity.column.answer"), SeverityPage::title)
                .text(
                        ui.text("severity.table.from"),
                        page -> page.range() == null ? null : page.range().lowWords())
                .text(
                        ui.text("severity.table.probably"),
                        page -> page.range() == null ? null : page.range().valueWords())
                .text(
                        ui.text("severity.table.to"),
                        page -> page.range() == null ? null : page.range().highWords())
                .text(ui.text("severity.basis"), page -> String.join("; ", page.basis()))
                .text(ui.text("severity.column.words"), SeverityPage::words);
    }

    /**
     * The range of nine in ten, drawn from lower to higher.
     *
     * @param low where it begins, in percent of the drawing
     * @param width of the range
     * @param value the most probable
     * @param lowWords the same in words, for who cannot see it
     */
    record Range(String low, String width, String value, String lowWords, String valueWords, String highWords) {}
}
