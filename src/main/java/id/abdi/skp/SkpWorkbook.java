package id.abdi.skp;

import id.abdi.plan.Plan;
import id.abdi.plan.Plan.Rhythm;
import id.abdi.plan.PlanPart;
import id.abdi.plan.PlanResult;
import id.abdi.plan.PlanResult.Indicator;
import id.abdi.skp.SkpForms.Filled;
import id.abdi.skp.SkpForms.Party;
import id.abdi.web.Ui;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The official forms as a workbook (file formats part 11): the plan with both head blocks, main and additional results, behaviours; the
 * attachments; the action plan.
 */
final class SkpWorkbook {
    private final Filled filled;
    private final Ui ui;

    SkpWorkbook(Filled filled, Ui ui) {
        this.filled = filled;
        this.ui = ui;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, "Abdi", "1.0");
            plan(workbook.newWorksheet(ui.text("skp.sheet.plan")));
            attachments(workbook.newWorksheet(ui.text("skp.sheet.attachments")));
            actions(workbook.newWorksheet(ui.text("skp.sheet.actions")));
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void plan(Worksheet sheet) {
        boolean leader = filled.plan().newest().leader();
        List<String> columns = columns(leader);
        int wide = columns.size();
        double[] widths = {5, 38, 42, 18, 40, 22};
        for (int column = 0; column < wide; column++) {
            sheet.width(column, widths[Math.min(column, widths.length - 1)]);
        }
        int row = title(sheet, "skp.form.title", wide);
        row = head(sheet, row, wide);
        for (boolean main : List.of(true, false)) {
            row = block(sheet, row, ui.text(main ? "skp.form.main" : "skp.form.additional"), wide);
            row = header(sheet, row, columns);
            int number = 1;
            for (PlanResult result : filled.results()) {
                if (result.main() == main) {
                    row = result(sheet, row, number++, result, wide);
                }
            }
            row++;
        }
        row = behaviours(sheet, row, wide);
        signatures(sheet, row + 1, wide);
    }

    private List<String> columns(boolean leader) {
        return List.of(
                ui.text("skp.form.number"),
                ui.text("skp.form.above"),
                ui.text("skp.form.result"),
                ui.text(leader ? "skp.form.perspective" : "skp.form.aspect"),
                ui.text("skp.form.indicator"),
                ui.text("skp.form.target"));
    }

    private int title(Worksheet sheet, String key, int wide) {
        sheet.value(0, 0, ui.text(key));
        sheet.range(0, 0, 0, wide - 1).merge();
        sheet.range(0, 0, 0, wide - 1).style().bold().fontSize(14).set();
        sheet.value(
                1,
                0,
                ui.text(
                        "skp.form.period",
                        ui.date(filled.plan().newest().period().from()),
                        ui.date(Objects.requireNonNull(
                                filled.plan().newest().period().last())),
                        ui.text("skp.form.approach." + filled.plan().newest().approach())));
        return 3;
    }

    /** Both parties side by side, as the form has them. */
    private int head(Worksheet sheet, int top, int wide) {
        Party person = filled.person();
        Party assessor = filled.assessor();
        List<List<String>> lines = List.of(
                List.of(ui.text("skp.form.person"), "", ui.text("skp.form.assessor"), ""),
                List.of(ui.text("skp.form.name"), person.name(), ui.text("skp.form.name"), assessor.name()),
                List.of(ui.text("skp.form.nip"), person.nip(), ui.text("skp.form.nip"), assessor.nip()),
                List.of(ui.text("skp.form.grade"), person.grade(), ui.text("skp.form.grade"), assessor.grade()),
                List.of(ui.text("skp.form.post"), person.post(), ui.text("skp.form.post"), assessor.post()),
                List.of(ui.text("skp.form.unit"), person.unit(), ui.text("skp.form.unit"), assessor.unit()));
        int row = top;
        for (List<String> line : lines) {
            sheet.value(row, 1, line.get(0));
            sheet.value(row, 2, line.get(1));
            sheet.value(row, 3, line.get(2));
            sheet.value(row, 4, line.get(3));
            sheet.range(row, 0, row, wide - 1)
                    .style()
                    .borderStyle("thin")
                    .wrapText(true)
                    .set();
            row++;
        }
        sheet.range(top, 0, top, wide - 1).style().bold().borderStyle("thin").set();
        return row + 1;
    }

    private static int block(Worksheet sheet, int row, String words, int wide) {
        sheet.value(row, 0, words);
        sheet.range(row, 0, row, wide - 1).merge();
        sheet.range(row, 0, row, wide - 1)
                .style()
                .bold()
                .fillColor("D9E8EA")
                .borderStyle("thin")
                .set();
        return row + 1;
    }

    /** The column heads, and under them the numbering row of the form: (1) (2) (3). */
    private static int header(Worksheet sheet, int row, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(row, column, columns.get(column));
            sheet.value(row + 1, column, "(" + (column + 1) + ")");
        }
        sheet.range(row, 0, row + 1, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .borderStyle("thin")
                .set();
        return row + 2;
    }

    private int result(Worksheet sheet, int top, int number, PlanResult result, int wide) {
        int row = top;
        sheet.value(row, 0, number);
        sheet.value(row, 1, filled.served().getOrDefault(result.id(), ""));
        sheet.value(row, 2, result.statement());
        for (Indicator indicator : result.indicators()) {
            sheet.value(row, 3, ui.text("plan.aspect." + indicator.aspect()));
            sheet.value(row, 4, indicator.name());
            sheet.value(
                    row,
                    5,
                    indicator.target() == null
                            ? indicator.description()
                            : indicator.target().typed());
            row++;
        }
        int last = Math.max(top, row - 1);
        sheet.range(top, 0, last, wide - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .set();
        if (last > top) {
            for (int column = 0; column < 3; column++) {
                sheet.range(top, column, last, column).merge();
            }
        }
        return last + 1;
    }

    private int behaviours(Worksheet sheet, int top, int wide) {
        int row = block(sheet, top, ui.text("skp.form.behaviours"), wide);
        int number = 1;
        for (PlanPart part : PlanPart.of(true)) {
            sheet.value(row, 0, number++);
            sheet.value(row, 1, ui.text("plan.part." + part));
            sheet.value(row, 2, ui.text("plan.part." + part + ".guide"));
            sheet.value(row, 3, ui.text("skp.form.special"));
            sheet.value(row, 4, filled.words().getOrDefault(part, ""));
            sheet.range(row, 0, row, wide - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .set();
            row++;
        }
        return row;
    }

    private void signatures(Worksheet sheet, int row, int wide) {
        sheet.value(row, 1, ui.text("skp.form.person"));
        sheet.value(row, wide - 2, ui.text("skp.form.assessor"));
        sheet.value(row + 4, 1, filled.person().name());
        sheet.value(row + 4, wide - 2, filled.assessor().name());
        sheet.value(row + 5, 1, ui.text("skp.form.nip-words", filled.person().nip()));
        sheet.value(
                row + 5,
                wide - 2,
                ui.text("skp.form.nip-words", filled.assessor().nip()));
        if (!filled.assessor().letter().isEmpty()) {
            sheet.value(
                    row + 6,
                    wide - 2,
                    ui.text("skp.form.letter", filled.assessor().letter()));
        }
    }

    private void attachments(Worksheet sheet) {
        sheet.width(0, 5);
        sheet.width(1, 90);
        int row = title(sheet, "skp.form.attachments", 2);
        for (PlanPart part : PlanPart.of(false)) {
            row = block(sheet, row, ui.text("plan.part." + part), 2);
            sheet.value(row, 1, filled.words().getOrDefault(part, ui.text("plan.part." + part + ".usual")));
            sheet.range(row, 0, row, 1)
                    .style()
                    .wrapText(true)
                    .borderStyle("thin")
                    .set();
            row += 2;
        }
    }

    private void actions(Worksheet sheet) {
        Plan plan = filled.plan();
        sheet.width(0, 5);
        sheet.width(1, 50);
        sheet.width(2, 60);
        int row = title(sheet, "skp.form.actions", 3);
        row = header(
                sheet,
                row,
                List.of(ui.text("skp.form.number"), ui.text("skp.form.result"), ui.text("skp.form.action")));
        int number = 1;
        for (PlanResult result : filled.results()) {
            List<String> lines = new ArrayList<>();
            result.actions().forEach(action -> lines.add(part(plan, action.part()) + ": " + action.words()));
            sheet.value(row, 0, number++);
            sheet.value(row, 1, result.statement());
            sheet.value(row, 2, String.join("\n", lines));
            sheet.range(row, 0, row, 2)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle("thin")
                    .set();
            row++;
        }
    }

    private String part(Plan plan, int part) {
        return plan.newest().rhythm() == Rhythm.QUARTER
                ? ui.text("plan.quarter", part)
                : ui.month(YearMonth.of(plan.year(), part));
    }
}
