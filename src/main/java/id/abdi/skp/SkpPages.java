package id.abdi.skp;

import id.abdi.web.Tab;
import id.abdi.web.TableView;
import id.abdi.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of this module show, in words. */
final class SkpPages {
    private SkpPages() {}

    record TeamPage(List<Tab> tabs, int waiting, List<Row> rows) {}

    record Row(String name, String post, String address, Tone tone, String state, boolean waiting) {}

    /** @param table null where there is nothing to show yet */
    record MatrixPage(List<Tab> tabs, @Nullable TableView table) {}

    record AlignmentPage(List<Tab> tabs, List<Loose> rows) {}

    record Loose(String address, String statement, String post, String why) {}
}
