package id.abdi.workload;

import id.abdi.document.Plain;
import id.abdi.rulebook.Valued;
import id.abdi.web.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Lays the official tables out on their sheets; whatever somebody typed is a text (SEC-27). */
final class FormSheets {
    /** The row in which the head of the table stands. */
    private static final int TABLE = 7;

    private final Analysis analysis;
    private final LocalDate today;
    private final Ui ui;

    FormSheets(Analysis analysis, LocalDate today, Ui ui) {
        this.analysis = analysis;
        this.today = today;
        this.ui = ui;
    }

    /**
     * One table of a sheet.
     *
     * @param widths of its columns in letters
     */
    record Form(String key, List<String> columns, List<Integer> widths, List<List<@Nullable Object>> rows) {}

    /** The title, whose it is and of which days, the table with its row of numbers, and what it rests on. */
    void sheet(Worksheet sheet, Form form) {
        int wide = form.columns().size();
        for (int column = 0; column < wide; column++) {
            sheet.width(column, form.widths().get(column));
        }
        title(sheet, form, wide);
        int row = header(sheet, TABLE, form.columns());
        for (List<@Nullable Object> cells : form.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                cell(sheet, row, column, cells.get(column));
            }
            sheet.range(row, 0, row, wide - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .set();
            row++;
        }
        foot(sheet, row + 1, wide);
    }

    private void title(Worksheet sheet, Form form, int wide) {
        text(sheet, 0, 0, ui.text("workload.form." + form.key() + ".name"));
        text(sheet, 1, 0, ui.text("workload.form." + form.key() + ".title"));
        for (int row = 0; row < 2; row++) {
            sheet.range(row, 0, row, wide - 1).merge();
            sheet.range(row, 0, row, wide - 1)
                    .style()
                    .bold()
                    .fontSize(row == 0 ? 11 : 13)
                    .wrapText(true)
                    .set();
        }
        text(sheet, 3, 0, ui.text("workload.form.unit", analysis.unit().name()));
        text(
                sheet,
                4,
                0,
                ui.text(
                        "workload.form.period",
                        ui.date(analysis.span().first()),
                        ui.date(analysis.span().last()),
                        analysis.weeks()));
        text(
                sheet,
                5,
                0,
                analysis.enough()
                        ? ui.text("workload.form.enough")
                        : ui.text(
                                "workload.warning.few-weeks",
                                analysis.weeks(),
                                analysis.norms().fewestWeeks()));
    }

    /** The column heads, and under them the row of numbers of the form: (1) (2) (3). */
    private static int header(Worksheet sheet, int row, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(row, column, columns.get(column));
            text(sheet, row + 1, column, "(" + (column + 1) + ")");
        }
        sheet.range(row, 0, row + 1, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .fillColor("D9E8EA")
                .borderStyle("thin")
                .set();
        sheet.freezePane(0, row + 2);
        return row + 2;
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> text(sheet, row, column, value.toString());
        }
    }

    private static void text(Worksheet sheet, int row, int column, String words) {
        sheet.value(row, column, Plain.cell(words));
    }

    private void foot(Worksheet sheet, int top, int wide) {
        int row = top;
        List<String> notes = new ArrayList<>(List.of(ui.text("workload.how.need"), ui.text("workload.how.volume")));
        notes.addAll(
                new Figures(ui).rules(List.<Valued<?>>copyOf(analysis.norms().rules())));
        for (String note : notes) {
            text(sheet, row, 0, note);
            sheet.range(row, 0, row, wide - 1).merge();
            sheet.range(row, 0, row, wide - 1).style().italic().wrapText(true).set();
            row++;
        }
        int side = Math.max(0, wide - 3);
        text(sheet, row + 1, side, ui.text("workload.form.date", ui.date(today)));
        text(sheet, row + 2, side, ui.text("workload.form.head", analysis.unit().name()));
    }
}
