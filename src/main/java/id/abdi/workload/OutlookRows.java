package id.abdi.workload;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Unit;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Vacancies now and retirements in the years to come, by unit. Numbers; names stand on a page of their own. */
record OutlookRows(Analysis analysis, Departures.Outlook outlook, boolean names, Ui ui) {
    WorkloadPages.Outlook view(Addresses addresses) {
        List<String> columns =
                new ArrayList<>(List.of(ui.text("workload.column.unit"), ui.text("workload.column.vacant")));
        outlook.years()
                .forEach(year -> columns.add(
                        year == outlook.today().getYear()
                                ? ui.text("workload.year.rest", Integer.toString(year))
                                : Integer.toString(year)));
        List<List<Cell>> rows = new ArrayList<>();
        Unit top = analysis.unit();
        List<Unit> children = analysis.children();
        if (!children.isEmpty()) {
            rows.add(row(ui.text("workload.itself", top.name()), "", Set.of(top.id()), addresses));
            children.forEach(child -> rows.add(row(child.name(), "", analysis.tree(child.id()), addresses)));
        }
        Set<UnitId> all = new LinkedHashSet<>();
        analysis.units().forEach(unit -> all.add(unit.id()));
        rows.add(row(ui.text("workload.together-all"), top.code(), all, addresses));
        return new WorkloadPages.Outlook(
                new TableView(ui.text("workload.outlook"), columns, rows),
                notes(all),
                new Figures(ui).rules(outlook.rules().rules()));
    }

    /** @param code of the unit whose names are a page of their own; empty for rows that lead nowhere */
    private List<Cell> row(String name, String code, Set<UnitId> units, Addresses addresses) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(name));
        row.add(Cell.number(ui.number(outlook.vacant(units))));
        for (int year : outlook.years()) {
            int leaving = outlook.in(units, year).size();
            row.add(
                    names && !code.isEmpty() && leaving > 0
                            ? Cell.link(addresses.leaving(code, year), ui.number(leaving))
                            : Cell.number(ui.number(leaving)));
        }
        return row;
    }

    private List<String> notes(Set<UnitId> all) {
        List<String> notes = new ArrayList<>();
        int overdue = outlook.overdue(all).size();
        if (overdue > 0) {
            notes.add(ui.text("workload.overdue", overdue));
        }
        int unknown = outlook.unknown(all);
        if (unknown > 0) {
            notes.add(ui.text("workload.birthday-unknown", unknown));
        }
        return notes;
    }
}
