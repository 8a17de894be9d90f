package id.abdi.programme;

import id.abdi.listing.Listing;
import id.abdi.web.Option;
import id.abdi.web.Tab;
import id.abdi.web.TableView;
import id.abdi.web.Ui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of programmes show, in words. */
final class ProgrammePages {
    private ProgrammePages() {}

    record ListPage(List<Tab> tabs, List<Row> rows, boolean mayEnter) {
        Listing<Row> listing(Ui ui) {
            return Listing.of(ui, ui.text("programme.title"), rows)
                    .text(ui.text("programme.column.name"), Row::name)
                    .text(ui.text("programme.column.outcome"), Row::outcome)
                    .text(ui.text("programme.column.owner"), Row::owner)
                    .text(ui.text("programme.column.target"), Row::target)
                    .text(ui.text("programme.column.carriers"), Row::carriers);
        }
    }

    /** @param carried whether planned results serve it */
    record Row(
            String address,
            String name,
            String outcome,
            String owner,
            String target,
            String carriers,
            boolean carried) {}

    record DetailPage(
            String address,
            String name,
            String outcome,
            String owner,
            String period,
            List<Measure> measures,
            List<Milestone> milestones,
            List<String> agencies,
            ProgrammeStandings.@Nullable Standing standing,
            TableView history,
            boolean mayEnter) {
        /** So many that the page stays readable; the whole tree unfolds. */
        private static final int FEW = 12;

        List<ProgrammeStandings.Carried> carriers() {
            return standing == null ? List.of() : standing.carriers();
        }

        /** The upper ends of a large tree, all of a small one. */
        List<ProgrammeStandings.Carried> topCarriers() {
            return carriers().size() <= FEW
                    ? carriers()
                    : carriers().stream()
                            .filter(carried -> carried.depth() == 0)
                            .limit(FEW)
                            .toList();
        }
    }

    /** An indicator with its targets by year; quarters stand within their year. */
    record Measure(String name, List<Year> years) {}

    record Year(String year, String target, boolean current, String quarters) {}

    record Milestone(String due, String name, boolean past) {}

    record EditPage(
            String action,
            boolean fresh,
            int replaces,
            Values values,
            List<Block> indicators,
            List<Option> units,
            List<Agency> agencies) {}

    record Values(
            String name, String outcome, String owner, String from, String to, String validFrom, String milestones) {}

    /** @param number 1 for the first; the names of its fields carry it */
    record Block(int number, @Nullable String key, String name, String targets) {}

    record Agency(String field, String name, boolean chosen) {}
}
