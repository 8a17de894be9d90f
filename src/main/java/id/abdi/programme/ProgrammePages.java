package id.abdi.programme;

import id.abdi.listing.Listing;
import id.abdi.web.Option;
import id.abdi.web.Tab;
import id.abdi.web.TableView;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                    .text(ui.text("programme.column.carriers"), Row::carriers)
                    .nobody();
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

        /** All that the page says, a row each: figures, targets, milestones, who carries it, the week, what is in the way. */
        Listing<Line> listing(Ui ui) {
            return Listing.of(ui, name, lines(ui))
                    .text(ui.text("programme.column.part"), Line::part)
                    .text(ui.text("programme.column.what"), Line::what)
                    .text(ui.text("programme.column.who"), Line::who)
                    .text(ui.text("programme.column.says"), Line::says)
                    .nobody();
        }

        private List<Line> lines(Ui ui) {
            List<Line> lines = new ArrayList<>();
            if (standing != null) {
                standing.measured()
                        .forEach(one -> lines.add(new Line(
                                ui.text("programme.standing"),
                                one.name(),
                                one.standing(),
                                Stream.of(one.reached(), one.due(), one.forecast())
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining(" ")))));
                standing.carriers()
                        .forEach(one -> lines.add(new Line(
                                ui.text("programme.carriers"), one.statement(), one.post(), one.contribution())));
                standing.parts()
                        .forEach(one ->
                                lines.add(new Line(ui.text("programme.standing.week"), null, one.unit(), one.work())));
                standing.blocks()
                        .hindrances()
                        .forEach(one -> lines.add(new Line(
                                ui.text("programme.blocks"),
                                one.words() == null
                                        ? one.kind()
                                        : one.kind() + ": " + one.words().text(),
                                one.unit(),
                                one.since())));
                standing.blocks()
                        .still()
                        .forEach(one ->
                                lines.add(new Line(ui.text("programme.blocks.still"), null, one.unit(), one.work())));
            }
            measures.forEach(measure -> measure.years()
                    .forEach(year -> lines.add(new Line(
                            ui.text("programme.indicators"),
                            measure.name(),
                            year.year(),
                            (year.target() + " " + year.quarters()).strip()))));
            milestones.forEach(
                    one -> lines.add(new Line(ui.text("programme.milestones"), one.name(), null, one.due())));
            agencies.forEach(agency -> lines.add(new Line(ui.text("programme.agencies"), agency, null, null)));
            return lines;
        }

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

    /** A row of the page as it can leave. */
    record Line(
            String part,
            @Nullable String what,
            @Nullable String who,
            @Nullable String says) {}

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
