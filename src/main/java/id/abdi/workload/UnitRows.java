package id.abdi.workload;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit's own posts and the units right below it, each with all below it.
 *
 * @param posts whether the reader may see single posts; else rows of too few people are put together
 */
record UnitRows(Analysis analysis, boolean posts) {
    /**
     * One or several units together.
     *
     * @param unit null where it is more than one, or the unit itself
     */
    record Row(List<String> names, @Nullable Unit unit, Set<UnitId> units, Balance balance) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Unit top = analysis.unit();
        add(rows, top.name(), null, Set.of(top.id()));
        analysis.children().forEach(child -> add(rows, child.name(), child, analysis.tree(child.id())));
        return posts ? rows : together(rows);
    }

    private void add(List<Row> rows, String name, @Nullable Unit unit, Set<UnitId> units) {
        List<PositionLoad> loads = analysis.of(units);
        if (!loads.isEmpty()) {
            rows.add(new Row(List.of(name), unit, units, Balance.of(loads, analysis.norms())));
        }
    }

    /** The smallest first, until none tells of one or two persons. */
    private List<Row> together(List<Row> rows) {
        List<Row> left = new ArrayList<>(rows);
        int fewest = analysis.norms().fewestPeople();
        while (left.size() > 1 && left.stream().anyMatch(row -> row.balance().holders() < fewest)) {
            List<Row> smallest = left.stream()
                    .sorted(Comparator.comparing((Row row) -> row.balance().holders()))
                    .limit(2)
                    .toList();
            int place = left.indexOf(smallest.getFirst());
            left.removeAll(smallest);
            left.add(Math.min(place, left.size()), joined(smallest.getFirst(), smallest.getLast()));
        }
        return left;
    }

    private Row joined(Row one, Row other) {
        List<String> names = new ArrayList<>(one.names());
        names.addAll(other.names());
        Set<UnitId> units = new HashSet<>(one.units());
        units.addAll(other.units());
        return new Row(names, null, units, Balance.of(analysis.of(units), analysis.norms()));
    }

    @Nullable
    TableView table(Addresses addresses, Ui ui) {
        List<Row> rows = rows();
        if (rows.size() < 2) {
            return null;
        }
        Figures figures = new Figures(ui);
        return new TableView(
                ui.text("workload.units"),
                List.of(
                        ui.text("workload.column.unit"),
                        ui.text("workload.column.load"),
                        ui.text("workload.column.need"),
                        ui.text("workload.column.holders"),
                        ui.text("workload.column.surplus"),
                        ui.text("workload.column.eu"),
                        ui.text("workload.column.pu")),
                rows.stream().map(row -> cells(row, addresses, figures, ui)).toList());
    }

    private List<Cell> cells(Row row, Addresses addresses, Figures figures, Ui ui) {
        Balance balance = row.balance();
        return List.of(
                row.unit() != null
                        ? Cell.link(
                                addresses.unit(row.unit().code()), row.unit().name())
                        : Cell.text(name(row, ui)),
                Cell.number(figures.hours(balance.load())),
                Cell.number(figures.ranged(balance.need(), balance.range())),
                Cell.number(ui.number(balance.holders())),
                Cell.text(figures.surplus(balance.surplus())),
                Cell.number(figures.effectiveness(balance)),
                figures.grade(balance));
    }

    String name(Row row, Ui ui) {
        return row.names().size() > 1
                ? ui.text("workload.together", String.join("; ", row.names()))
                : row.unit() == null
                        ? ui.text("workload.itself", row.names().getFirst())
                        : row.names().getFirst();
    }
}
