package id.abdi.workload;

import id.abdi.organization.Unit;
import id.abdi.statistics.Interval;
import id.abdi.web.Ui;
import id.abdi.workload.FormSheets.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * The official tables as a workbook: forms A to D of Permendagri 12/2008 (W-3), and beside them what the forms have no room for: work
 * outside the catalogue, vacancies and retirements.
 */
final class WorkloadWorkbook {
    private final Analysis analysis;
    private final Departures.Outlook outlook;
    private final Ui ui;

    WorkloadWorkbook(Analysis analysis, Departures.Outlook outlook, Ui ui) {
        this.analysis = analysis;
        this.outlook = outlook;
        this.ui = ui;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, "Abdi", "1.0");
            FormSheets sheets = new FormSheets(analysis, outlook.today(), ui);
            for (Form form : List.of(formA(), formB(), formC(), formD(), outside(), leaving())) {
                sheets.sheet(workbook.newWorksheet(ui.text("workload.sheet." + form.key())), form);
            }
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Each task of each post: what W-2 asks for. */
    private Form formA() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int number = 1;
        for (PositionLoad load : analysis.positions()) {
            for (Task task : load.tasks()) {
                rows.add(row(
                        number++,
                        load.position().title(),
                        unit(load),
                        task.measure().name(),
                        task.measure().unitOfOutput(),
                        task.measure().minutes(),
                        task.volume(),
                        range(task.range()),
                        Figures.hoursOf(task.load()),
                        hours(),
                        task.need(load.norms())));
            }
        }
        return form("a", rows, 5, 26, 30, 44, 12, 12, 14, 24, 14, 12, 14);
    }

    private Form formB() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PositionLoad load : analysis.positions()) {
            rows.add(row(rows.size() + 1, load.position().title(), unit(load), Figures.hoursOf(load.load())));
        }
        rows.add(row(
                null,
                ui.text("workload.form.sum"),
                "",
                Figures.hoursOf(analysis.balance().load())));
        return form("b", rows, 5, 34, 40, 22);
    }

    private Form formC() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PositionLoad load : analysis.positions()) {
            Balance balance = load.balance();
            rows.add(against(row(rows.size() + 1, load.position().title(), unit(load)), balance, note(balance)));
        }
        rows.add(against(row(null, ui.text("workload.form.sum"), ""), analysis.balance(), ""));
        return form("c", rows, 5, 30, 34, 16, 12, 12, 12, 12, 8, 8, 20, 30);
    }

    private Form formD() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Unit unit : analysis.units()) {
            List<PositionLoad> loads = analysis.of(unit.id());
            if (!loads.isEmpty()) {
                Balance balance = Balance.of(loads, analysis.norms());
                rows.add(against(row(rows.size() + 1, unit.name()), balance, note(balance)));
            }
        }
        rows.add(against(row(null, ui.text("workload.form.sum")), analysis.balance(), ""));
        return form("d", rows, 5, 42, 18, 12, 12, 12, 12, 8, 8, 20, 30);
    }

    /** What stands behind the names of a row: load against people, and a note. */
    private List<@Nullable Object> against(List<@Nullable Object> row, Balance balance, String note) {
        row.addAll(row(
                Figures.hoursOf(balance.load()),
                hours(),
                balance.need(),
                balance.needed(),
                balance.holders(),
                balance.surplus(),
                balance.effectiveness(),
                new Figures(ui).gradeWords(balance),
                note));
        return row;
    }

    private Form outside() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PositionLoad load : analysis.positions()) {
            Balance balance = load.balance();
            rows.add(row(
                    rows.size() + 1,
                    load.position().title(),
                    unit(load),
                    Figures.hoursOf(load.outside()),
                    load.norms().people(load.outside()),
                    balance.coverage(),
                    load.days().onDuty(),
                    load.days().away(),
                    load.days().empty()));
        }
        return form("outside", rows, 5, 30, 36, 18, 18, 16, 14, 16, 16);
    }

    private Form leaving() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Unit unit : analysis.units()) {
            List<@Nullable Object> row = row(rows.size() + 1, unit.name(), outlook.vacant(Set.of(unit.id())));
            outlook.years()
                    .forEach(
                            year -> row.add(outlook.in(List.of(unit.id()), year).size()));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(columns("leaving", 3));
        outlook.years().forEach(year -> columns.add(ui.text("workload.form.year", Integer.toString(year))));
        return new Form("leaving", columns, List.of(5, 42, 14, 12, 12, 12, 12, 12, 12), rows);
    }

    private Form form(String key, List<List<@Nullable Object>> rows, Integer... widths) {
        return new Form(key, columns(key, widths.length), List.of(widths), rows);
    }

    private List<String> columns(String key, int count) {
        return Stream.iterate(1, column -> column + 1)
                .limit(count)
                .map(column -> ui.text("workload.form." + key + "." + column))
                .toList();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    private String unit(PositionLoad load) {
        return analysis.name(load.position().unit());
    }

    private BigDecimal hours() {
        return Figures.hoursOf(BigDecimal.valueOf(analysis.norms().effectiveMinutes()));
    }

    private String range(@Nullable Interval range) {
        return range == null ? ui.text("workload.range.unknown") : ui.text("workload.range", range.low(), range.high());
    }

    private String note(Balance balance) {
        return balance.range() == null
                ? ui.text("workload.range.unknown")
                : ui.text(
                        "workload.form.range",
                        balance.range().low(),
                        balance.range().high());
    }
}
