package id.abdi.rulebook;

import id.abdi.listing.Listing;
import id.abdi.web.Tab;
import id.abdi.web.Ui;
import java.util.List;

/** All rules as they are in force today, by the part of the system that applies them. */
record RulesPage(List<Tab> tabs, List<Group> groups) {
    Listing<Row> listing(Ui ui) {
        return Listing.of(
                        ui,
                        ui.text("rulebook.title"),
                        groups.stream().flatMap(group -> group.rows().stream()).toList())
                .text(ui.text("rulebook.column.rule"), Row::title)
                .text(ui.text("rulebook.column.value"), Row::value)
                .text(ui.text("rulebook.column.sentence"), Row::sentence)
                .text(ui.text("rulebook.column.source"), Row::source)
                .text(ui.text("rulebook.column.state"), row -> row.confirmed() ? null : ui.text("rulebook.unconfirmed"))
                .text(ui.text("rulebook.column.units"), Row::more)
                .nobody();
    }

    record Group(String title, List<Row> rows) {}

    /** @param more which units have a value of their own, empty where none */
    record Row(
            String address,
            String title,
            String sentence,
            String value,
            String source,
            boolean confirmed,
            String more) {}
}
