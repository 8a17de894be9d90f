package id.abdi.workload;

import id.abdi.background.Background;
import id.abdi.background.Background.Found;
import id.abdi.background.Work;
import id.abdi.organization.Unit;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import id.abdi.workload.WholeWorkload.Row;
import id.abdi.workload.WholeWorkload.Whole;
import id.abdi.workload.WorkloadPages.PartPage;
import id.abdi.workload.WorkloadPages.Warning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A unit that is too large for the moment, up to the whole government: what was made in the background, and the way to its parts. */
@Component
class PartsViews {
    /** A report of a year does not change within a working day. */
    private static final Duration FRESH = Duration.ofHours(20);

    private final Background background;
    private final WholeWorkload work;

    PartsViews(Background background, WholeWorkload work) {
        this.background = background;
        this.work = work;
    }

    /** @param posts whether the reader may see single posts; else rows of few people are left out */
    PartPage of(Unit unit, boolean posts, Ui ui) {
        Found found = background.find(WholeWorkload.KIND, unit.code(), FRESH);
        List<Warning> warnings = new ArrayList<>();
        if (found.failed() && found.coming() == null) {
            warnings.add(new Warning(Tone.WARNING, ui.text("background.failed")));
        }
        Work ready = found.ready();
        List<TableView> tables = List.of();
        if (ready != null) {
            Whole whole = work.read(Objects.requireNonNull(ready.result()));
            warnings.add(new Warning(
                    Tone.NOTE,
                    ui.text(
                            "workload.whole.days",
                            whole.first(),
                            whole.last(),
                            Objects.requireNonNull(ready.endedAt()))));
            if (whole.weeks() < whole.fewestWeeks()) {
                warnings.add(
                        new Warning(Tone.WARNING, ui.text("workload.whole.few", whole.weeks(), whole.fewestWeeks())));
            }
            tables = List.of(table(whole, posts, ui));
        }
        return new PartPage(
                ui.text("workload.title", unit.name()),
                ui.text("workload.parts.lead"),
                warnings,
                List.of(),
                tables,
                ready == null ? List.of() : List.of(ui.text("workload.whole.how")),
                null,
                found.coming());
    }

    private static TableView table(Whole whole, boolean posts, Ui ui) {
        Figures figures = new Figures(ui);
        return new TableView(
                ui.text("workload.units"),
                List.of(
                        ui.text("workload.column.unit"),
                        ui.text("workload.column.need"),
                        ui.text("workload.column.holders"),
                        ui.text("workload.column.surplus"),
                        ui.text("workload.column.eu"),
                        ui.text("workload.column.pu"),
                        ui.text("workload.column.vacant"),
                        ui.text("workload.column.leaving", Departures.YEARS)),
                Stream.concat(
                                Stream.of(
                                        cells(whole.total(), Cell.text(ui.text("workload.whole.total")), figures, ui)),
                                whole.rows(posts).stream()
                                        .sorted(Comparator.comparing(Row::name))
                                        .map(row -> cells(row, name(row, ui), figures, ui)))
                        .toList());
    }

    private static Cell name(Row row, Ui ui) {
        return row.code() == null
                ? Cell.text(ui.text("workload.itself", row.name()))
                : Cell.link("/workload?unit=" + row.code(), row.name());
    }

    private static List<Cell> cells(Row row, Cell name, Figures figures, Ui ui) {
        Balance balance = row.balance();
        return List.of(
                name,
                Cell.number(figures.ranged(balance.need(), balance.range())),
                Cell.number(ui.number(balance.holders())),
                Cell.text(figures.surplus(balance.surplus())),
                Cell.number(figures.effectiveness(balance)),
                figures.grade(balance),
                Cell.number(ui.number(row.vacant())),
                Cell.number(ui.number(row.leaving())));
    }
}
