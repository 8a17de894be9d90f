package id.abdi.workload;

import id.abdi.organization.Unit;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.util.List;

/** Post by post, unit by unit (W-2, W-3). */
record PostRows(Analysis analysis, Addresses addresses, Ui ui) {
    /** A table for each unit that has posts. */
    List<TableView> tables() {
        return analysis.units().stream()
                .filter(unit -> !analysis.of(unit.id()).isEmpty())
                .map(this::table)
                .toList();
    }

    private TableView table(Unit unit) {
        return new TableView(
                unit.name(),
                List.of(
                        ui.text("workload.column.post"),
                        ui.text("workload.column.need"),
                        ui.text("workload.column.needed"),
                        ui.text("workload.column.holders"),
                        ui.text("workload.column.surplus"),
                        ui.text("workload.column.ej"),
                        ui.text("workload.column.pej"),
                        ui.text("workload.column.coverage")),
                analysis.of(unit.id()).stream().map(this::row).toList());
    }

    private List<Cell> row(PositionLoad load) {
        Figures figures = new Figures(ui);
        Balance balance = load.balance();
        return List.of(
                Cell.link(addresses.post(load.position()), load.position().title()),
                Cell.number(figures.ranged(balance.need(), balance.range())),
                Cell.number(ui.number(balance.needed())),
                Cell.number(holders(balance)),
                Cell.text(figures.surplus(balance.surplus())),
                Cell.number(figures.effectiveness(balance)),
                figures.grade(balance),
                Cell.number(figures.coverage(balance)));
    }

    private String holders(Balance balance) {
        return balance.vacant() == 0
                ? ui.number(balance.holders())
                : ui.text("workload.vacant", balance.holders(), balance.vacant());
    }
}
