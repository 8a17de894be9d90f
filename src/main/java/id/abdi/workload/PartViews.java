package id.abdi.workload;

import id.abdi.web.Link;
import id.abdi.web.TableView;
import id.abdi.web.TableView.Cell;
import id.abdi.web.Tone;
import id.abdi.web.Ui;
import id.abdi.workload.WorkloadPages.Figure;
import id.abdi.workload.WorkloadPages.PartPage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages below that of a unit: a post with its tasks, the weeks of a task. */
@Component
class PartViews {
    /** @throws id.abdi.kernel.Refusal {@code not-found} */
    PartPage post(Analysis analysis, String post, Ui ui) {
        PositionLoad load = load(analysis, post);
        Addresses addresses = new Addresses(analysis);
        Figures figures = new Figures(ui);
        Balance balance = load.balance();
        List<List<Cell>> rows = new ArrayList<>();
        load.tasks().forEach(task -> rows.add(task(load, task, addresses, ui)));
        rows.add(outside(load, ui));
        return new PartPage(
                load.position().title(),
                analysis.unit().name() + ", " + WorkloadViews.lead(analysis, ui),
                WorkloadViews.warnings(analysis, ui),
                List.of(
                        new Figure(
                                ui.text("workload.figure.needed"),
                                ui.number(balance.needed()),
                                figures.ranged(balance.need(), balance.range()),
                                Tone.NEUTRAL),
                        new Figure(
                                ui.text("workload.figure.holders"),
                                ui.number(balance.holders()),
                                figures.surplus(balance.surplus()),
                                Tone.NEUTRAL),
                        new Figure(
                                ui.text("workload.column.ej"),
                                figures.effectiveness(balance),
                                figures.gradeWords(balance),
                                Tone.NEUTRAL),
                        new Figure(
                                ui.text("workload.figure.coverage"),
                                figures.coverage(balance),
                                ui.text("workload.figure.coverage.hint"),
                                Tone.NEUTRAL)),
                List.of(new TableView(
                        ui.text("workload.tasks"),
                        List.of(
                                ui.text("workload.column.task"),
                                ui.text("workload.column.output"),
                                ui.text("workload.column.minutes"),
                                ui.text("workload.column.volume"),
                                ui.text("workload.column.load"),
                                ui.text("workload.column.effective"),
                                ui.text("workload.column.need")),
                        rows)),
                List.of(
                        WorkloadViews.days(load.days(), ui),
                        ui.text("workload.post.note", balance.posts(), load.weeks())),
                new Link(
                        addresses.unit(analysis.unit().code()),
                        ui.text("workload.back", analysis.unit().name())));
    }

    private static PositionLoad load(Analysis analysis, String post) {
        return analysis.position(analysis.unit().id(), post).orElseThrow(WorkloadRefusals::unknown);
    }

    private static List<Cell> task(PositionLoad load, Task task, Addresses addresses, Ui ui) {
        Figures figures = new Figures(ui);
        return List.of(
                Cell.link(
                        addresses.weeks(load.position(), task.measure().code()),
                        task.measure().name()),
                Cell.text(task.measure().unitOfOutput()),
                Cell.number(figures.decimal(task.measure().minutes())),
                Cell.number(figures.ranged(task.volume(), task.range())),
                Cell.number(figures.hours(task.load())),
                Cell.number(ui.number(load.norms().effectiveMinutes())),
                Cell.number(figures.decimal(task.need(load.norms()))));
    }

    /** Its own line, with the minutes as they were claimed; it is no part of what the standards need. */
    private static List<Cell> outside(PositionLoad load, Ui ui) {
        Figures figures = new Figures(ui);
        return List.of(
                Cell.text(ui.text("workload.outside.row")),
                Cell.text(ui.text("workload.unknown")),
                Cell.text(ui.text("workload.outside.claimed")),
                Cell.text(ui.text("workload.unknown")),
                Cell.number(figures.hours(load.outside())),
                Cell.number(ui.number(load.norms().effectiveMinutes())),
                Cell.text(ui.text(
                        "workload.outside.need", figures.decimal(load.norms().people(load.outside())))));
    }

    /** @throws id.abdi.kernel.Refusal {@code not-found} */
    PartPage weeks(Analysis analysis, String post, String standard, Ui ui) {
        PositionLoad load = load(analysis, post);
        Task task = load.tasks().stream()
                .filter(one -> one.measure().code().equalsIgnoreCase(standard))
                .findFirst()
                .orElseThrow(WorkloadRefusals::unknown);
        Addresses addresses = new Addresses(analysis);
        Figures figures = new Figures(ui);
        List<List<Cell>> rows = new ArrayList<>();
        load.observed().getFirst().weeks().forEach((week, days) -> rows.addFirst(week(week, days, task, ui)));
        return new PartPage(
                task.measure().name(),
                load.position().title() + ", " + analysis.unit().name(),
                WorkloadViews.warnings(analysis, ui),
                List.of(
                        new Figure(
                                ui.text("workload.column.volume"),
                                figures.decimal(task.volume()),
                                task.range() == null
                                        ? ui.text("workload.range.unknown")
                                        : figures.ranged(task.volume(), task.range()),
                                Tone.NEUTRAL),
                        new Figure(
                                ui.text("workload.column.minutes"),
                                figures.decimal(task.measure().minutes()),
                                task.measure().unitOfOutput(),
                                Tone.NEUTRAL),
                        new Figure(
                                ui.text("workload.column.need"),
                                figures.decimal(task.need(load.norms())),
                                figures.hours(task.load()),
                                Tone.NEUTRAL)),
                List.of(new TableView(
                        ui.text("workload.weeks"),
                        List.of(
                                ui.text("workload.column.week"),
                                ui.text(
                                        "workload.column.quantity",
                                        task.measure().unitOfOutput()),
                                ui.text("workload.column.on-duty"),
                                ui.text("workload.column.away"),
                                ui.text("workload.column.a-day")),
                        rows)),
                List.of(ui.text("workload.weeks.note")),
                new Link(
                        addresses.post(load.position()),
                        ui.text("workload.back", load.position().title())));
    }

    private static List<Cell> week(LocalDate week, Observed.Days days, Task task, Ui ui) {
        Figures figures = new Figures(ui);
        BigDecimal quantity = task.quantities().getOrDefault(week, BigDecimal.ZERO);
        return List.of(
                Cell.text(ui.text("workload.week", ui.dateShort(week), Integer.toString(week.getYear()))),
                Cell.number(figures.decimal(quantity)),
                Cell.number(ui.number(days.onDuty())),
                Cell.number(ui.number(days.away())),
                Cell.number(
                        days.onDuty() == 0
                                ? ui.text("workload.unknown")
                                : figures.decimal(quantity.divide(
                                        BigDecimal.valueOf(days.onDuty()), Task.DECIMALS, RoundingMode.HALF_UP))));
    }
}
