package id.abdi.workload;

import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import id.abdi.workload.Departures.Outlook;
import id.abdi.workload.WorkloadPages.PartPage;
import id.abdi.workload.WorkloadPages.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The parts of a unit that is too large for one page, with what is known of their posts without looking at work. */
@Component
class PartsViews {
    private final Departures departures;
    private final Directory directory;

    PartsViews(Departures departures, Directory directory) {
        this.departures = departures;
        this.directory = directory;
    }

    PartPage of(Unit unit, LocalDate today, Ui ui) {
        UnitTree tree = UnitTree.of(unit, directory, today);
        Outlook outlook = departures.of(tree.units(), today);
        return new PartPage(
                ui.text("workload.title", unit.name()),
                ui.text("workload.parts.lead"),
                List.of(new Warning(Tone.NOTE, ui.text("workload.parts.note", ObserveWork.MOST_PEOPLE))),
                List.of(),
                List.of(new TableView(
                        ui.text("workload.units"),
                        List.of(
                                ui.text("workload.column.unit"),
                                ui.text("workload.column.holders"),
                                ui.text("workload.column.vacant"),
                                ui.text("workload.column.leaving", Departures.YEARS)),
                        tree.children().stream()
                                .map(child -> row(child, tree.below(child.id()), outlook, ui))
                                .toList())),
                List.of(),
                null);
    }

    private static List<Cell> row(Unit unit, Set<UnitId> below, Outlook outlook, Ui ui) {
        int leaving = outlook.years().stream()
                .mapToInt(year -> outlook.in(below, year).size())
                .sum();
        return List.of(
                Cell.link("/workload?unit=" + unit.code(), unit.name()),
                Cell.number(ui.number(outlook.holders(below))),
                Cell.number(ui.number(outlook.vacant(below))),
                Cell.number(ui.number(leaving)));
    }
}
