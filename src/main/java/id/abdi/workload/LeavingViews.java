package id.abdi.workload;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Rights;
import id.abdi.organization.Unit;
import id.abdi.web.Link;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Ui;
import id.abdi.workload.Departures.Leaving;
import id.abdi.workload.Departures.Outlook;
import id.abdi.workload.WorkloadPages.PartPage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who retires in a year, by name, for the line and BKPSDM; each look is noted (SEC-9). */
@Component
class LeavingViews {
    private final Departures departures;
    private final Directory directory;
    private final Rights rights;

    LeavingViews(Departures departures, Directory directory, Rights rights) {
        this.departures = departures;
        this.directory = directory;
        this.rights = rights;
    }

    /** @throws id.abdi.kernel.Refusal {@code not-found} for a year that is not looked ahead to */
    @Transactional
    public PartPage of(Caller reader, Unit unit, int year, LocalDate today, Ui ui) {
        List<Unit> units = UnitTree.of(unit, directory, today).units();
        Outlook outlook = departures.of(units, today);
        if (!outlook.years().contains(year)) {
            throw WorkloadRefusals.unknown();
        }
        Set<UnitId> all = units.stream().map(Unit::id).collect(Collectors.toSet());
        List<Leaving> leaving = outlook.in(all, year);
        Set<EmployeeId> seen = rights.maySee(
                reader, leaving.stream().map(one -> one.person().id()).toList(), today);
        rights.look(reader, seen, today);
        return new PartPage(
                ui.text("workload.leaving", Integer.toString(year)),
                unit.name(),
                List.of(),
                List.of(),
                List.of(new TableView(
                        ui.text("workload.leaving.caption"),
                        List.of(
                                ui.text("workload.column.person"),
                                ui.text("workload.column.post"),
                                ui.text("workload.column.unit"),
                                ui.text("workload.column.from"),
                                ui.text("workload.column.age")),
                        leaving.stream()
                                .filter(one -> seen.contains(one.person().id()))
                                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.leaves())))
                                .map(one -> row(one, outlook, ui))
                                .toList())),
                List.of(ui.text("workload.leaving.note")),
                new Link("/workload?unit=" + unit.code(), ui.text("workload.back", unit.name())));
    }

    private static List<Cell> row(Leaving one, Outlook outlook, Ui ui) {
        return List.of(
                Cell.link("/people/" + one.person().nip().value(), one.person().name()),
                Cell.text(one.post().title()),
                Cell.text(one.person().unit()),
                Cell.text(ui.date(Objects.requireNonNull(one.leaves()))),
                Cell.number(ui.number(outlook.rules().age(one.post()))));
    }
}
