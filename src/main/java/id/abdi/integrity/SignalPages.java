package id.abdi.integrity;

import id.abdi.background.Work;
import id.abdi.listing.Listing;
import id.abdi.web.Option;
import id.abdi.web.TableView;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of signals show, in words. */
final class SignalPages {
    private SignalPages() {}

    /** A state as a sign. */
    record State(Tone tone, String text) {}

    /** A signal of the list, which names nobody. */
    record Row(
            String address,
            String month,
            String kind,
            String facts,
            String unit,
            String agency,
            String strength,
            BigDecimal figure,
            State state) {}

    /** What can be chosen, and what is. */
    record Choice(List<Option> options, String chosen) {}

    /**
     * The list.
     *
     * @param read what is known of the chosen month's reading; null where none is chosen
     * @param cut that there are more than the list shows; null where it shows all
     * @param coming the reading that is being made
     * @param readable the newest month that can be read
     */
    record ListPage(
            List<Row> rows,
            Choice months,
            Choice kinds,
            Choice agencies,
            Choice states,
            @Nullable String read,
            @Nullable String cut,
            @Nullable Work coming,
            String readable,
            TableView rates) {
        Listing<Row> listing(Ui ui) {
            return Listing.of(ui, ui.text("integrity.title"), rows)
                    .figure(ui.text("integrity.column.month"), Row::month)
                    .text(ui.text("integrity.column.kind"), Row::kind)
                    .text(ui.text("integrity.column.facts"), Row::facts)
                    .text(ui.text("integrity.column.unit"), Row::unit)
                    .text(ui.text("integrity.column.agency"), Row::agency)
                    .figure(ui.text("integrity.column.strength"), Row::figure)
                    .text(ui.text("integrity.column.state"), row -> row.state().text())
                    .nobody();
        }
    }

    /** A look at a signal, as it was recorded. */
    record Said(State state, String words, String by) {}

    /** The same in an earlier month. */
    record Before(String address, String month, String facts, State state) {}

    /** Somebody whom a signal shows. */
    record Shown(String address, String name, String post, String role) {}

    /**
     * One signal.
     *
     * @param reviews oldest first
     * @param mayReview not about oneself
     * @param version of the newest review, 0 where nobody looked
     */
    record Page(
            String address,
            String title,
            String lead,
            State state,
            List<Shown> people,
            String facts,
            String unlikely,
            String lookedAt,
            String rules,
            List<String> innocent,
            TableView entries,
            List<Before> before,
            List<Said> reviews,
            boolean mayReview,
            int version,
            List<Option> outcomes) {}

    /** A signal about the reader. */
    record Own(
            String kind,
            String month,
            String facts,
            String unlikely,
            String days,
            boolean pair,
            List<String> innocent,
            List<Said> reviews) {}
}
