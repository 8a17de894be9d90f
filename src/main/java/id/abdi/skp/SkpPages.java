package id.abdi.skp;

import id.abdi.listing.Listing;
import id.abdi.web.Tab;
import id.abdi.web.TableView;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of this module show, in words. */
final class SkpPages {
    private SkpPages() {}

    record TeamPage(List<Tab> tabs, int waiting, List<Row> rows) {
        Listing<Row> listing(Ui ui) {
            return Listing.of(ui, ui.text("skp.team"), rows)
                    .text(ui.text("skp.matrix.person"), Row::name)
                    .text(ui.text("skp.matrix.post"), Row::post)
                    .text(ui.text("skp.column.state"), Row::state);
        }
    }

    record Row(String name, String post, String address, Tone tone, String state, boolean waiting) {}

    /** @param table null where there is nothing to show yet */
    record MatrixPage(List<Tab> tabs, @Nullable TableView table) {}

    record AlignmentPage(List<Tab> tabs, List<Loose> rows) {
        Listing<Loose> listing(Ui ui) {
            return Listing.of(ui, ui.text("skp.alignment"), rows)
                    .text(ui.text("skp.column.result"), Loose::statement)
                    .text(ui.text("skp.matrix.post"), Loose::post)
                    .text(ui.text("skp.column.why"), Loose::why);
        }
    }

    record Loose(String address, String statement, String post, String why) {}
}
